/** The commonest family names in Latin letters, which stand first, in lower case: such a first word shows that a name is a person’s. Those that begin other names as often (`Sun`, `Ma`) are left out. */
export const FAMILY_NAMES = `
cai cao chai chen cheng cui deng ding duan feng gao gong gu guo hou hsiao hsieh hu huang jia jiang jin kang kuo li
liang liao lin liu luo lyu meng peng qian qiao qin qiu qu ren shao shen shi tian tsai tsang tseng wang wei wen weng wu
xi xia xiang xiao xie xing xiong xu xue yan yang yao yi yu yuan yue zeng zhai zhang zhao zheng zhong zhou zhu zhuang
zou
`;
