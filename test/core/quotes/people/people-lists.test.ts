import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import { findQuotes, readQuotes } from '../../../../functions/core/quotes/find-quotes.ts';

const peopleOf = (text: string, language: string): string[] =>
  findQuotes(analyzeText(text, language))
    .entities.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);

describe('the people of an article', () => {
  it.each([
    [
      'nl',
      'Minister van Landbouw Femke Terpstra heeft dinsdag haar ontslag ingediend. Volgens Kamerlid Joris van den Berg van de Partij van het Midden was dat onvermijdelijk.\n\nBurgemeester Ahmed Bouali van Holmdam en zijn collega Sanne de Vos uit Amsterdam waren verbaasd. Bouali zei dat hij niets wist. De Jan van Galenstraat was afgesloten, en het Wilhelmina Ziekenhuis wilde niets zeggen.',
      ['Femke Terpstra', 'Joris van den Berg', 'Ahmed Bouali', 'Sanne de Vos'],
    ],
    [
      'nl',
      'Het schip Willem Brand ligt sinds maandag in de haven. Schipper Klaas Ruiter is boos, en Mirjam en Lotte Visser ook. De Universiteit van Elmen doet onderzoek naar de brand, zei Thijs Mulder, die er werkt.',
      ['Klaas Ruiter', 'Lotte Visser', 'Thijs Mulder'],
    ],
    [
      'pl',
      'Minister rolnictwa Andrzej Lipka spotkał się w środę z burmistrzem Holmowa. Rozmowa z Andrzejem Lipką trwała godzinę. Jak podał rzecznik rządu Adam Wrona, umowa jest gotowa.\n\nW szpitalu im. Marii Zych w Krakowie zmarł Jan Kowalik, działacz związku. Pogrzeb Jana Kowalika odbędzie się w piątek. Ulica Piotra Graba będzie zamknięta, a Bank Rolny odmówił komentarza.',
      ['Andrzej Lipka', 'Adam Wrona', 'Jan Kowalik'],
    ],
    [
      'pl',
      'Zdaniem Małgorzaty i jej męża most jest za wąski. Marta Nowak-Lis z uniwersytetu oraz Zofia Górska poparły wniosek. Sąd Najwyższy i Krajowa Rada Mostów milczą.',
      ['Marta Nowak-Lis', 'Zofia Górska'],
    ],
    [
      'sv',
      'Statsminister Ulf Malmgren kritiserade på onsdagen partiets ledare Magdalena Ekdahl. Ulf Malmgrens regering vill sänka skatten. På Astrid Lindmans barnsjukhus vårdas tre personer, och Karl Perssons gata är avstängd.',
      ['Ulf Malmgren', 'Magdalena Ekdahl'],
    ],
    [
      'sv',
      'Enligt Per-Olof Stenqvist på Holms kommun är bron stängd. Stormen Gudrun slog till i natt. Anders Tegbergs bok kom ut i fjol, och nu skriver Anders Tegberg en till.',
      ['Per-Olof Stenqvist', 'Anders Tegberg'],
    ],
    [
      'id',
      'Menteri Luar Negeri Retno Wulandari bertemu wali kota di Istana Holm pada hari Senin. Menurut juru bicara kementerian itu, Ketua Umum Partai Bahari Agus Harimurti juga hadir.\n\nJalan Ahmad Dahlan dan Universitas Budi Utomo ditutup. Badan Nasional Sungai dan Mahkamah Agung tidak hadir. Budi Santosa (45), warga setempat, mengatakan hal itu.',
      ['Retno Wulandari', 'Agus Harimurti', 'Budi Santosa'],
    ],
    [
      'id',
      'Gubernur Jawa Tengah Ahmad Lukman membuka jembatan baru. Gunung Merah meletus tadi malam, kata Siti Nurhayati Bakri dari Pulau Ellin.',
      ['Ahmad Lukman', 'Siti Nurhayati Bakri'],
    ],
    [
      'vi',
      'Thủ tướng Phạm Minh Đức hôm qua tiếp bộ trưởng Bùi Thanh Hà tại Hà Nội. Ông Nguyễn Văn Bách, giám đốc một công ty, nói rằng cầu đã sẵn sàng. Bà Trần Thị Liên cho biết thêm.',
      ['Phạm Minh Đức', 'Bùi Thanh Hà', 'Nguyễn Văn Bách', 'Trần Thị Liên'],
    ],
    [
      'vi',
      'Người dân ở đường Nguyễn Trãi và phố Trần Phú phải đi vòng. Bệnh viện cạnh cầu Phạm Hùng đóng cửa, còn Võ Thị Sen đang chờ. Thành phố Vũ Hán gửi quà.',
      ['Võ Thị Sen'],
    ],
    [
      'uk',
      'Міський голова Володимир Дубенко зустрівся з міністром Андрієм Лісовим. За словами Володимира Дубенка, міст відкриють у травні. Вулиця Богдана Гайового закрита, а театр імені Тараса Коваля мовчить. Верховна Рада ухвалила закон.',
      ['Володимир Дубенко', 'Андрієм Лісовим'],
    ],
    [
      'uk',
      'Павло Коваленко розповів про стадіон «Динамо». Павлу Коваленку тридцять років. Газета «Дзеркало» написала про нього, а Марія Петрук з Державної служби мостів відповіла.',
      ['Павло Коваленко', 'Марія Петрук'],
    ],
    [
      'ru',
      'Сыну Анны Луговой Павлу исполнилось десять лет. Анна Луговая живёт в Казани. Министр энергетики России Олег Дубов приехал к ней в гости. Команда «Зенит Юг» проиграла, а Музыкальный театр имени Ефима Ланского закрыт.',
      ['Анна Луговая', 'Олег Дубов'],
    ],
    [
      'tr',
      'Bakan Hakan Yıldız, Ankara’da Özgür Demir’in evinde kaldı. Ahmet Yılmaz Caddesi kapatıldı, Mustafa Demir Stadyumu boştu. Kemal Arslan da Ankara’ya gitti.',
      ['Hakan Yıldız', 'Özgür Demir', 'Kemal Arslan'],
    ],
    [
      'it',
      'Il ministro delle Infrastrutture Paolo Verdini ha aperto il ponte in via Giuseppe Tosi. L’ospedale Carlo Brani e la Corte dei Conti non hanno risposto. Anche Elisa Monti, del Partito del Molo, era presente.',
      ['Paolo Verdini', 'Elisa Monti'],
    ],
    [
      'es',
      'El ministro de Energía de Norlandia, Andrés Lobo, llegó ayer al puente. El secretario de Estado Marcos Rubiales le esperaba en la plaza Juan Terrón. La Guerra de Holm terminó hace años, y el Ejército de Tierra tampoco vino.',
      ['Andrés Lobo', 'Marcos Rubiales'],
    ],
    [
      'pt',
      'O ministro dos Negócios Estrangeiros Rui Tavira abriu a ponte. Além de Maurício Leal, veio a diretora Criativa da agência. A rua João Prado e o hospital Ana Serra estão fechados.',
      ['Rui Tavira', 'Maurício Leal'],
    ],
    [
      'fr',
      'Le ministre des Affaires étrangères Walid al-Massoud a ouvert le pont de la rue Jean Perrot. Kim Dae Un, le chef du pays voisin, était là. L’hôpital Anne Salvi et la Première Ligue de Holm se taisent.',
      ['Walid al-Massoud', 'Kim Dae Un'],
    ],
    [
      'de',
      'Die Abgeordnete Ulla von der Lehn traf den Angeklagten Quirin Tell im Hafen. Karl Laubachs Gesetz wurde gestern beschlossen, sagte Laubach. Die Zeitung Holmer Bote und die Bertha-Lund-Stiftung fragten nach.',
      ['Ulla von der Lehn', 'Quirin Tell', 'Karl Laubach'],
    ],
    [
      'en',
      'Secretary of State Mark Rowan met Ulla von der Lehn on Monday, said Per Ahlgren, a lawyer. Harbour Giants boss Tom Reed was late. Storm Eunice had hit Martin Luther King Boulevard the day before, and HMS Victoria sailed away. The fishermen read it in “Ada Lund”, a novel.',
      ['Mark Rowan', 'Ulla von der Lehn', 'Per Ahlgren', 'Tom Reed'],
    ],
  ])('are listed under their whole names, and nothing else is: %s', (language, text, expected) => {
    expect(peopleOf(text, language)).toEqual(expected);
  });

  it('are one each, whatever else they are called', () => {
    const text =
      'Maria “Mimi” Keller left the port in May. Keller said that she was glad. Mimi had worked there for years.';
    expect(peopleOf(text, 'en')).toEqual(['Maria “Mimi” Keller']);
    const initial = 'The town welcomed Robert C. "Bobby" Holm on Monday. Bobby Holm thanked the fishermen.';
    expect(peopleOf(initial, 'en')).toEqual(['Robert C. "Bobby" Holm']);
    expect(peopleOf('Karl Lunds Rede war kurz. Danach ging Karl Lund nach Hause.', 'de')).toEqual(['Karl Lund']);
  });

  it.each([
    [
      'en',
      'The man, earlier wrongly named as Karl Brandt, is Tom Reed. It was Jan Holm, not Karl Brandt, as reported earlier.',
      ['Tom Reed', 'Jan Holm'],
    ],
    ['de', 'Es war Jonas Holm, nicht Karl Brandt, wie zuvor gemeldet. Jonas Holm kommt aus Elmen.', ['Jonas Holm']],
    [
      'fr',
      'La victime est Jean Perrot, et non Karl Brandt, comme nous l’avions indiqué. Jean Perrot avait trente ans.',
      ['Jean Perrot'],
    ],
  ])('are none whose name the text takes back: %s', (language, text, expected) => {
    expect(peopleOf(text, language)).toEqual(expected);
  });

  it('are not taken back where somebody is only denied something', () => {
    expect(peopleOf('The town invited Ada Lund and not Karl Brandt, the engineer of the bridge.', 'en')).toEqual([
      'Ada Lund',
      'Karl Brandt',
    ]);
  });

  it('have at the quotation the role that the list gives them', () => {
    const text = 'Ada Brink, the mayor of Port Ellin, came on Monday. “It is ours for good,” said Mayor Brink.';
    const { quotes, entities } = findQuotes(analyzeText(text, 'en'));
    expect(entities.filter(({ kind }) => kind === 'person').map(({ role }) => role)).toEqual(['mayor of Port Ellin']);
    expect(quotes.map(({ speaker }) => speaker?.role)).toEqual(['mayor of Port Ellin']);
  });

  it('are named at a quotation without the day that follows', () => {
    const { quotes } = readQuotes(analyzeText('市长陈立23日表示：“大桥将于五月通车，所有人都可以走。”', 'zh'));
    expect(quotes.map(({ speaker }) => [speaker?.name, speaker?.role])).toEqual([['陈立', '市长']]);
  });

  it.each(['ar', 'zh', 'ja', 'hi', 'ko', 'fa', 'he'])('are none where no capital shows a name: %s', (language) => {
    expect(peopleOf('市长陈立23日表示。 قالت نورا القاسم. נועה ברק אמרה. नीरा वर्मा ने कहा।', language)).toEqual([]);
  });
});
