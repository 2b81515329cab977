/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
adina adrian alexandra alexandru alin alina ana anca andreea andrei anton aurel aurelia beatrice bogdan camelia carmen
claudia claudiu constantin corina cornel cornelia cosmin crin crina cristian cristina călin cătălin cătălina dacian
dan daniel daniela denisa diana dorin dorina doru dragoș dumitru ecaterina elena emil eugen felix florentina florin
florina gabriel gabriela george georgiana gheorghe gina grigore horațiu horia iancu ileana ilie ioan ioana ion ionel
ionuț irina iulia iulian iuliana laura laurențiu lavinia livia liviu loredana luca lucian luciana luminița marcel
maria marian mariana marius mihaela mihai mihail mircea mirela monica mugur mădălina natalia nelu nicolae nicoleta
nicușor oana octavian ovidiu paul petre petru radu raluca ramona remus roxana ruxandra răzvan sabin silvia silviu
simona sorin sorina stelian teodor theodor tiberiu titus traian tudor valentin valentina valeriu vasile victor
victoria viorel viorica virgil vlad zoe ștefan ștefania
`;
