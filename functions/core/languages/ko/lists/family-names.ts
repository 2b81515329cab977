/** The commonest family names in Latin letters, which stand first, in lower case: such a first word shows that a name is a person’s. Those that begin other names as often (`Park`, `Moon`) are left out. */
export const FAMILY_NAMES = `
ahn bae baek cho choe choi chung gwon hwang hyun jang jeon jeong jung kang kim kwak kwon lee lim noh paik pyo roh ryu
seo shim suh yeo yoo yoon yun
`;
