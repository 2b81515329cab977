/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
aaron abbie abby abigail ada adam addison adele adrian agnes ahmad ahmed aiden aileen ainsley aj alan alana alastair
albert alec alejandra alex alexander alexandra alexei alexis alfie alfred ali alice alison alistair allison alton
alyssa amanda amari amber amelia amir amy andre andrea andreas andrei andrew angela angelina angelo angus anita ann
anna anne anneliese annie anthony antoine antoinette antonio april archie ariana ariel arlo armando arne arnold arthur
ashlee ashley astrid aubrey audra audrey austin ava avery ayesha barack barbara barney barry bea beatrice beau becky
belinda ben benjamin bennett bernadette bernard bernie bert bertha beth bethan bethany beto betty beverly beyoncé
bianca bill billy bjorn blake blanche bo bob bobby bonnie boris brad bradley brady brandi brandon braxton breanna
brenda brent brett brian bridget bridgette britney brittany bronwyn brooke bruce bruno bryan bryce bryn bryony byron
caden caitlin caleb callum cameron camilla candace candice carl carla carly carmela carmen carol carole caroline
carolyn carrie carson casey cassandra cassie catherine cathy cecil cecilia chad chandler charlene charles charlie
charlotte chelsea chelsey cheri cheryl chloe chris christa christian christie christina christine christopher christy
chuck ciaran cindy claire clara claudia clayton clement cliff clifford clint clinton clive cody colby cole colin
colleen condoleezza connie connor cora corey cornelia cory courtney craig crystal curtis cynthia cyril dag daisy dale
damian damon dan dana dania daniel danielle danny daphne daren darius darla darlene darrell darren darryl daryl dave
david dawn dean deanna debbie deborah debra declan dee deirdre della delroy demi denise dennis denzel derek derrick
desmond devin devon dewayne dexter diana diane dion dirk dmitry dolores dominic dominique don donald donna donnie
donovan dora doreen dorian doris dorothy doug douglas dustin dwight dylan earl ebony ed eddie edgar edith edmund edna
eduardo edward edwin edwina effie egil eileen einar elaine elbert eleanor elena eli elias elijah elisabeth elise eliza
elizabeth ella ellen ellie elliot elliott elmer elon elsa elsie elton elvis emanuel emilia emilio emily emma emmanuel
enrique eoin eric erica erik erika erin ernest ernie errol erwin esmeralda estelle esther ethan ethel eugene eugenia
eunice eva evan evangeline evelyn everett ewan ezra faith fatima fay felicity felix ferdinand fergus finlay finn fiona
flora florence floyd frances francesca francine francis francisco frank fred freda freddie frederick freya gabriel
gabriela gabrielle gail gareth garrett garth gary gavin gemma gene genevieve geoff geoffrey george georgia georgina
gerald geraldine gerard geri gerry gilbert giles gillian gina gladys glen glenda glenn gloria gordon graham grant greg
gregory greta gunnar gwen gwendolyn gwyneth gwynne hailey hakan hakeem hamish hank hanna hannah hans harley harold
harriet harry harvey hassan hattie hayden hayley hazel heather hector heidi helen helena henrietta henry herbert
herman hilary hilda hillary hollie holly homer horace howard hubert hugh hugo huma humphrey hussein ian ibrahim ida
ignacio imogen ines ingrid ira irene iris irma irving isaac isabel isabella isabelle isadora isaiah isla ismail ivan
ivanka ivy jacinda jack jackie jackson jacob jacqueline jada jade jaden jaime jake jamal james jameson jamie jan jane
janet janice jared jarrod jasmine jason jasper javier jay jayden jayne jd jean jeannette jeannie jeb jed jeff
jefferson jeffrey jeh jenna jenni jennifer jenny jensen jeremiah jeremy jermaine jerome jerry jesse jessica jill jim
jimmy jo joan joanie joanna joanne joaquin jocelyn jodie jody joe joel john johnny jon jonah jonas jonathan joni jonny
jordan jorge jose joseph josephine josh joshua josiah josie joy joyce juan juanita judith judy julia julian juliana
julie juliet justin justine kaitlyn kamala kamila kanye kara kareem karen karim karin karl karla karyn kasey kash kate
katelyn katharine katherine kathleen kathryn kathy katie katrina kay kayla keir keisha keith kelley kellie kelly
kellyanne kelsey kelvin kemi ken kendall kendra kenneth kenny kent kermit kerry kevin khalid kiera kieran kierra kim
kimberly kirk kirsten kirstie kirstin kirsty kitty kj kobe krista kristen kristin kristina kristy kurt kwasi kyle kyra
lacey ladonna lamar lamont lana lance lara larry lars lashonda latoya laura laurel lauren laurence lauri laurie
lawrence lawson layla leah leanne lebron lee leif leigh leila leland lena lenny leo leon leona leonard leroy leslie
lester leticia lewis lexi liam lila lillian lilly lily linda lindsay lindsey linus lionel lisa lisbeth liz liza lloyd
logan lois lola lonnie lorenzo loretta lori lorna lorraine lou louella louis louise lowell luca lucas lucia lucille
lucy luis luisa lukas luke luther luz lydia lyle lynda lyndon lynette lynn lynne mabel mack mackenzie madeleine
madison maeve maggie magnus mahmoud malcolm malia mallory mamie mandy manuel mara marc marcia marco marcus margaret
margarita margot marguerite maria mariah marianne maribel marie marilyn marion marissa marjorie mark marlene marlon
marsha marshall marta martha martin marty marva marvin mary mason mathew matilda matt matthew maude maureen mavis max
maxine maya mckenzie meg megan meghan mel melanie melinda melissa melvin meredith merle merrick merrill mia micah
michael micheal michelle mickey miguel mikayla mike mikhail mildred miles millie milo milton mindy minnie mira miranda
miriam mitch mitchell mitt mohamed mohammad mohammed moira molly mona monica morgan moses muriel murray mustafa myra
myrna myrtle nadhim nadia nadine nan nancy nanette naomi natalia natalie natasha nathan neal ned neil nellie nelson
neville newt nia niall niamh nicholas nick nicky nicola nicole nigel nikki nils nina noah noel noelle nolan nora norma
norman norris novak nusrat octavia odd ola olaf ole oleksandr olga olive oliver olivia ollie omar ophelia oprah orla
orlando orville oscar otis otto owen padraig paige pam pamela parker patrice patricia patrick patsy patti patty paul
paula pauline pedro peggy penelope penny percy perry pete peter phil philip philippa phillip phoebe phyllis pia pierce
pierre piers pippa pj polly preston priscilla priti quentin quincy quinn quinton rachel rafael rahm ralph ramon ramona
randall randolph randy raquel raul ray raymond rebecca rebekah reece reggie regina reginald reid reince renee reuben
rex rhea rhoda rhonda rhys ricardo richard rick ricky rihanna riley rishi rita rj rob robbie robby robert roberta
roberto robin rocco rochelle roderick rodney rodrigo roger roland rolando rolf roman romeo ron ronald ronan ronnie
rory rosa rosalie rosalind rosanne rose rosemarie rosemary rosena rosetta rosie roslyn ross rowan rowena roxanne roy
ruben rufus rupert russell ruth ryan sabrina sadie sajid sally salvatore sam samantha sammy samuel sandra saoirse sara
sarah sasha satya saul saundra scarlett scott sean sebastian selena selma serena sergei sergio serhii seth seymour
shabana shana shane shannon shaquille shari sharon sharron shaun shawn shawna sheena sheila shelby sheldon shelley
shelly sheri sherri sherrie sherry sheryl shirley shona sidney sienna signe sigrid silas simon sinead siobhan skylar
solveig sonia sonya sophia sophie spencer stacey stan stanley stefan stefanie stella stephanie stephen steve steven
stewart stian stuart sue suella sundar susan susanna susannah suzanne sven sybil sylvia tabitha tam tamara tami tamika
tammy tanisha tanya tara tasha tatum taylor ted teddy terence teresa terrance terrell terri terry tess thad thangam
thea thelma theo theodora theodore theresa therese thomas tia tiffany tiger tilda tim timmy timothy tina tj tobias
toby todd tom tommie tommy toni tony tonya tor tori tove tracey tracie tracy travis trent trevor tricia trina trisha
tristan trond troy trudy tucker tulsi ty tyler tyrone tyson ulysses ursula usain valerie vanessa vaughn velma vera
vernon veronica vicki vickie vicky victor victoria vince vincent viola virgil virginia vivek vivian vivien vladimir
volodymyr vonda wade wallace walter wanda warren wayne wendy wes wesley whitney wilbur wilfred will willa willard
william willie wilma winifred winston wyatt xavier yasmin yolanda yusuf yvette yvonne zach zachary zack zane zara zeke
zelda zoe zoey zola
`;
