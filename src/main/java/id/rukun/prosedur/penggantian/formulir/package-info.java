/** What is said about a post that is vacant, about who is to take it, and about his name. */
package id.rukun.prosedur.penggantian.formulir;
