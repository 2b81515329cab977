/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
aaron abigail ada adam adrian ahmad ahmed aiden alan albert alex alexander alexandra alexei alexis alfred ali
alice alison allison amanda amber amelia amir amy andrea andreas andrei andrew angela anita ann anna anne annie
anthony antonio april arlo arne arthur ashley astrid audrey austin barbara barry bea beatrice becky ben benjamin
bernard beth bethany betty beverly bill billy bjorn blake bo bob bobby boris brad bradley brandon brenda brett
brian bridget bruce bryan caitlin caleb cameron carl carla carol caroline carolyn catherine cathy charles
charlie charlotte chelsea cheryl chloe chris christian christina christine christopher ciaran claire clara clive
cody colin connor craig crystal cynthia dag daisy dale damian dan dana daniel danielle danny darren dave david
dawn dean deborah debra declan denise dennis derek diana diane dmitry dominic don donald donna doris dorothy
doug douglas dylan eddie edgar edith edward egil eileen einar elaine eleanor elena elizabeth ella ellen ellie
elsa emily emma eoin eric erica erik erika erin ernest ethan eugene eva evan evelyn faith fatima felix fiona
florence frances francis frank fred frederick freya gareth gary gavin gemma geoff geoffrey george gerald gillian
gina gloria gordon graham grant greg gregory greta gunnar hakan hanna hannah harold harriet harry harvey hassan
hazel heather heidi helen henry holly howard hugh hugo hussein ian ibrahim ida ines ingrid irene iris isaac
isabel isabella isla ivan ivy jack jackie jacob jacqueline jade jake james jamie jan jane janet janice jasmine
jason jay jean jeff jeffrey jenna jennifer jenny jeremy jerry jesse jessica jill jim jimmy joan joanna joanne
joe joel john johnny jon jonas jonathan jordan joseph josh joshua joy joyce juan judith judy julia julian julie
justin karen karl kate katherine kathleen kathryn kathy katie kay keir keith kelly ken kenneth kerry kevin
khalid kim kimberly kirsty kurt kyle larry lars laura lauren laurence lawrence lee leif lena leo leon leonard
leslie lewis liam lillian linda lindsay lindsey lisa liz logan lois lori louis louise lucas lucy lukas luke
lydia lynn madeleine madison maggie magnus malcolm marc marcus margaret maria marie marilyn marion mark marsha
marta martha martin marvin mary mason mathew matt matthew maureen max megan mel melanie melissa michael michelle
miguel mike mikhail mildred mira mitchell mohamed mohammad mohammed molly mona monica mustafa nadia nancy naomi
natalie natasha nathan ned neil niamh nicholas nick nicola nicole nigel nils nina noah noel nora norman odd ola
olaf ole oleksandr olive oliver olivia omar orla oscar owen padraig pamela patricia patrick paul paula pauline
pedro peggy penny pete peter phil philip philippa phillip phoebe phyllis pia rachel ralph randy ray raymond
rebecca reece rhys ricardo richard rick rishi rita roar rob robert roberta robin rodney roger roland rolf ron
ronald ronan rory rosa rose rosemary ross roy russell ruth ryan sally sam samantha samuel sandra saoirse sara
sarah saul scott sean sebastian selma sergei serhii seth shane shannon sharon shaun sheila shirley sidney signe
sigrid silas simon sinead siobhan solveig sophia sophie stacey stanley stella stephanie stephen steve steven
stewart stian stuart sue susan suzanne sven sylvia tamara tanya tara ted terence teresa terry tess thelma theo
theodore theresa thomas tilda tim timothy tina toby todd tom tommy tony tor tove tracey tracy trevor trond tyler
ursula valerie vanessa vera veronica victor victoria vincent viola virginia vladimir volodymyr walter wayne
wendy wesley will william winston yusuf yvonne zachary zoe
`;
