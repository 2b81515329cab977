/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
anatoliy andrii andriy bohdan borys denys dmytro halyna hanna ihor iryna ivanna kateryna kyrylo larysa lesya liudmyla
lyudmyla maksym mariia mykhailo mykola mykyta nataliia natalya oksana oleh oleksandr oleksandra oleksii oleksiy olena
olesya olha petro ruslan serhii serhiy stanislav sviatoslav svitlana taras tetiana tetyana vadym valentyn valeriy
vasyl viktoriia vitalii vitaliy volodymyr vsevolod vyacheslav yaroslav yevhen yulia yuliia yurii yuriy zhanna адам
алла альберт аліна анастасія анатолій ангеліна андрій анна антон антоніна арина аркадій арсен арсеній артем артемій
артур аскольд богдан богдана борис борислав вадим валентин валентина валерій валерія варвара василина василь вероніка
виктор владислав владислава володимир всеволод вячеслав віктор вікторія віолетта віталій віталіна галина ганна
геннадій георгій гліб григорій давид дарина даринка дарія дем'ян денис дмитро діана діна едуард ельвіра емма жанна
зоряна зоя зіновій катерина кирило клавдія костянтин кристина ксенія лариса леонід леся лук'ян любомир людмила лідія
лілія максим мар'яна марʼяна маргарита марина марко марта марія матвій микита микола мирон мирослав мирослава михайло
мстислав назар назарій наталка наталія неллі нестор ніна оксана олег олександр олександра олексій олена олеся ольга
орест орися остап павло петро платон поліна раїса роман ростислав руслан руслана рустем святослав світлана семен
сергій соломія софія станіслав степан тамара тарас таїсія терентій тетяна тимофій тимур тихон уляна фадей федір филип
хома христина юліан юлія юрій юхим яків яна ярема ярина ярослав ярослава євген євгенія єгор єлизавета іван іванна ігор
ілля інга інна ірина
`;
