/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
aaron abigail adam adrian ahmad ahmed aiden alan albert alex alexander alexandra alexei alexis alfred ali alice
alison allison amanda amber amelia amir amy andrea andreas andrei andrew angela anita ann anna anne annie
anthony antonio april arthur ashley audrey austin barbara barry beatrice becky ben benjamin bernard beth bethany
betty beverly bill billy blake bob bobby boris brad bradley brandon brenda brett brian bridget bruce bryan
caitlin caleb cameron carl carla carol caroline carolyn catherine cathy charles charlie charlotte chelsea cheryl
chloe chris christian christina christine christopher claire clara clive cody colin connor craig crystal cynthia
daisy dale damian dan dana daniel danielle danny darren dave david dawn dean deborah debra declan denise dennis
derek diana diane dmitry dominic don donald donna doris dorothy doug douglas dylan eddie edgar edith edward
eileen elaine eleanor elena elizabeth ella ellen ellie emily emma eric erica erik erin ernest ethan eugene eva
evan evelyn faith fatima felix fiona florence frances francis frank fred frederick gareth gary gavin gemma geoff
geoffrey george gerald gillian gina gloria gordon graham grant greg gregory hannah harold harriet harry harvey
hassan hazel heather heidi helen henry holly howard hugh hugo hussein ian ibrahim irene isaac isabel isabella
isla ivan jack jackie jacob jacqueline jade jake james jamie jan jane janet janice jasmine jason jay jean jeff
jeffrey jenna jennifer jenny jeremy jerry jesse jessica jill jim jimmy joan joanna joanne joe joel john johnny
jon jonathan jordan joseph josh joshua joy joyce juan judith judy julia julian julie justin karen karl kate
katherine kathleen kathryn kathy katie kay keith kelly ken kenneth kerry kevin khalid kim kimberly kirsty kurt
kyle larry laura lauren laurence lawrence lee leo leon leonard leslie lewis liam lillian linda lindsay lindsey
lisa liz logan lois lori louis louise lucas lucy luke lydia lynn madeleine madison maggie malcolm marc marcus
margaret maria marie marilyn marion mark marsha martha martin marvin mary mason mathew matt matthew maureen max
megan mel melanie melissa michael michelle miguel mike mikhail mildred mitchell mohamed mohammad mohammed molly
monica mustafa nancy naomi natalie natasha nathan neil nicholas nick nicola nicole nigel nina noah noel nora
norman oleksandr oliver olivia omar oscar owen pamela patricia patrick paul paula pauline pedro peggy penny pete
peter phil philip philippa phillip phoebe phyllis rachel ralph randy ray raymond rebecca reece rhys ricardo
richard rick rob robert roberta robin rodney roger roland ron ronald rory rosa rose rosemary ross roy russell
ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian sergei serhii seth shane shannon
sharon shaun sheila shirley sidney simon sophia sophie stacey stanley stella stephanie stephen steve steven
stewart stuart sue susan suzanne sylvia tamara tanya tara ted terence teresa terry thelma theodore theresa
thomas tim timothy tina toby todd tom tommy tony tracey tracy trevor tyler ursula valerie vanessa vera veronica
victor victoria vincent viola virginia vladimir volodymyr walter wayne wendy wesley will william winston yusuf
yvonne zachary zoe
`;
