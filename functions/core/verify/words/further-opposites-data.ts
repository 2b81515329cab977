/** Opposites of languages other than English, as in `opposites-data.ts`; inflected forms are told by their beginning. */
export const FURTHER_OPPOSITES: Readonly<Record<string, string>> = {
  de: `
steigen stieg gestiegen erhöhen zunehmen wachsen / sinken sank gesunken fallen fiel gefallen senken abnehmen schrumpfen
mehr / weniger
höher größer länger / niedriger kleiner kürzer
meisten höchste größte / wenigsten niedrigste kleinste
davor / danach
gewinnen gewann gewonnen sieg / verlieren verlor verloren niederlage
annehmen angenommen zustimmen zugestimmt billigte gebilligt genehmigt genehmigte / ablehnen abgelehnt lehnte verwarf verworfen
erlauben erlaubt erlaubte / verbieten verbietet verbot verboten
öffnen öffnet öffnete geöffnet / schließen schließt schloss geschlossen
kaufen kauft kaufte gekauft / verkaufen verkauft verkaufte
beginnen begann begonnen / enden endet endete beenden beendet
festnehmen festgenommen verhaftet / freilassen freigelassen
schuldig / unschuldig
verurteilt / freigesprochen
früher / später
erste ersten / letzte letzten
norden nördlich / süden südlich
osten östlich / westen westlich
männer mann / frauen frau
bruder / schwester
sohn / tochter
vater / mutter
einfuhr importe / ausfuhr exporte
gewinn / verlust`,
  fr: `
augmenter augmenté augmentation hausse monter / baisser baissé baisse diminuer diminué diminution chute
plus / moins
avant / après
gagner gagné gagne victoire / perdre perdu perd défaite
accepter accepté approuver approuvé adopté / rejeter rejeté refuser refusé refuse
autoriser autorisé permis / interdire interdit
ouvrir ouvert ouvre ouvrira / fermer fermé ferme fermera
acheter acheté achète / vendre vendu vend vente
commencer commencé commence début / finir fini terminer terminé fin
arrêté arrêtés arrestation / libéré libérés libération
coupable / innocent
condamné / acquitté
premier première / dernier dernière
nord / sud
oriental / occidental
homme hommes / femme femmes
frère / sœur
fils / fille
père / mère
grand grande / petit petite
importations / exportations
bénéfice / perte`,
  es: `
subir subió suben aumentar aumentó aumento crecer creció / bajar bajó bajan disminuir disminuyó caer cayó descenso caída
más / menos
mayor / menor
antes / después
ganar ganó victoria / perder perdió derrota
aceptar aceptó aprobar aprobó aprobado / rechazar rechazó rechazado
permitir permitió autorizar autorizó / prohibir prohibió prohibido
abrir abrió abrirá abierto / cerrar cerró cerrará cerrado
comprar compró / vender vendió
empezar empezó comenzar comenzó / terminar terminó acabar acabó
detener detuvo detenido detenidos / liberar liberó liberado
culpable / inocente
condenado / absuelto
primer primero primera / último última
norte / sur
oriental / occidental
hombre hombres / mujer mujeres
hermano / hermana
hijo / hija
padre / madre
grande / pequeño pequeña
importaciones / exportaciones
ganancia beneficio / pérdida`,
  pt: `
subir subiu subiram aumentar aumentou aumento crescer cresceu / descer desceu cair caiu caíram diminuir diminuiu queda
mais / menos
maior / menor
antes / depois
ganhar ganhou venceu vitória / perder perdeu derrota
aceitar aceitou aprovar aprovou aprovado / rejeitar rejeitou rejeitado recusou
permitir permitiu autorizou / proibir proibiu proibido
abrir abriu abrirá aberto / fechar fechou fechará fechado
comprar comprou / vender vendeu
começar começou iniciou / terminar terminou acabou
deteve detido preso / libertou libertado solto
culpado culpada / inocente
condenado / absolvido
primeiro primeira / último última
norte / sul
leste oriental / oeste ocidental
homem homens / mulher mulheres
irmão / irmã
filho / filha
pai / mãe
grande / pequeno pequena
importações / exportações
lucro / prejuízo`,
  it: `
salire salito saliti aumentare aumentato aumento crescere cresciuto / scendere sceso scesi calare calato calo diminuire diminuito
più / meno
maggiore / minore
prima / dopo
vincere vinto vittoria / perdere perso sconfitta
accettare accettato approvare approvato / respingere respinto rifiutare rifiutato bocciato
permettere permesso autorizzato / vietare vietato proibito
aprire aperto aprirà / chiudere chiuso chiuderà
comprare comprato acquistato / vendere venduto
iniziare iniziato cominciato / finire finito terminato
arrestato arrestati / liberato liberati rilasciato
colpevole / innocente
condannato / assolto
primo / ultimo ultima
nord / sud
est orientale / ovest occidentale
uomo uomini / donna donne
fratello / sorella
figlio / figlia
padre / madre
grande / piccolo piccola
importazioni / esportazioni
utile guadagno / perdita`,
  ru: `
вырос выросли выросла рост увеличил увеличилась повысил повысились подорожал / упал упали упала снизил снизились снижение падение сократил подешевел
больше более / меньше менее
выше / ниже
после / перед
победил победа выиграл / проиграл поражение
принял одобрил одобрила поддержал / отклонил отверг отказал
разрешил разрешила / запретил запретила
открыл откроет открыла / закрыл закроет закрыла
купил купила / продал продала
начал началась / закончил закончилась завершил
задержал задержали арестовал арестовали / освободил освободили отпустил
виновен / невиновен
осудил осуждён / оправдал оправдан
раньше / позже
первый первая / последний последняя
север северный / юг южный
восток восточный / запад западный
мужчина мужчин / женщина женщин
брат / сестра
отец / мать
импорт / экспорт
прибыль / убыток`,
  ar: `
ارتفع ارتفعت زاد زادت ارتفاع زيادة / انخفض انخفضت تراجع تراجعت انخفاض هبوط
أكثر / أقل
أعلى / أدنى
قبل / بعد
فاز فازت فوز / خسر خسرت خسارة هزيمة
وافق وافقت / رفض رفضت
سمح سمحت / منع منعت حظر
فتح فتحت يفتح افتتح / أغلق أغلقت يغلق
اشترى اشترت / باع باعت
بدأ بدأت / انتهى انتهت
اعتقل اعتقلت احتجز / أطلق أفرج
مذنب / بريء
أدان أدانت / برأ برأت
شمال الشمال / جنوب الجنوب
شرق الشرق / غرب الغرب
رجل رجال / امرأة نساء
الأول الأولى / الأخير الأخيرة
واردات / صادرات
ربح أرباح / خسائر`,
  zh: `
上涨 上升 增加 增长 提高 / 下跌 下降 减少 降低 下滑
多于 超过 / 少于 低于
之前 / 之后
赢 胜利 获胜 击败 / 输 失败 败给
接受 批准 通过 同意 支持 / 拒绝 否决 反对
允许 准许 / 禁止
开放 打开 开启 / 关闭
购买 买入 收购 / 出售 卖出
开始 / 结束
逮捕 拘留 / 释放
有罪 / 无罪
最高 最大 最多 / 最低 最小 最少
男子 男性 / 女子 女性
北部 / 南部
东部 / 西部
第一 首次 / 最后
进口 / 出口
盈利 / 亏损`,
};
