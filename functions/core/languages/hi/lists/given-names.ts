/** The commonest given names of men and women, in lower case; one that stands first shows that a name is a person’s. */
export const GIVEN_NAMES = `
abdul abhijit abhishek aditya ajay ajit akash akhilesh akshay amit amitabh amol anand anil anirudh anita anjali anjana
ankit ankita anup anupam anura anurag anushka aparna arjun arnab arun aruna arundhati arvind asha ashish ashok ashwin
ashwini asif atul avinash balaji benazir bhupesh bhupinder bilawal biren chandan chandrababu chetan deepak deepika
devendra dharmendra dilip dinesh divya droupadi eknath farooq gaurav gautam girish gopal gotabaya govind hardeep
harish harpreet hemant himanta imran indira indra jagan jagdeep jairam jyoti jyotiraditya kamal kapil kartik kavita
keshav khaleda khawaja kiran kiren kirti komal krishna kriti kumari lakshmi lalit lalu madhav madhuri mahendra mahesh
mahinda mahmud maithripala mallikarjun mamata manish manmohan manoj maryam mayawati meenakshi meera mohan mukesh mukul
mushfiqur nandini narendra naresh naveen navjot nawaz neeraj neha nikhil nirmala nisha nitin nitish omprakash padma
pankaj parvez pawan pervez piyush pooja pradeep prakash pramod pranab prashant pratibha praveen preeti prem priya
priyanka raghav rahul rajeev rajendra rajesh rajiv rajnath rakesh ramesh ramnath ranil ranveer ravi ravindra rekha
revanth ritu rohan rohit roshan sachin sajith sameer sandeep sangeeta sanjay sanjeev santosh sarita satish saurabh
seema shahid shakib shalini sharad sharmin shashi shatrughan shehbaz shikha shilpa shivraj shobha shreya shruti
siddaramaiah siddharth sirisena smriti sneha sonia subhash subramanyam sudha sudhir suman sumit sunil sunita surendra
suresh sushil sushma swati tahmina tariq tarun tejashwi uddhav uma umesh usha usman vandana varun vasundhara vijay
vikas vikram vinay vineet vinod vipin virat vishal vivek yash yashwant yogendra yogesh zubin zulfikar
`;
