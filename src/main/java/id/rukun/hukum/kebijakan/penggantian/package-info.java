/** Which posts of a board may be filled again before its term is over. */
package id.rukun.hukum.kebijakan.penggantian;
