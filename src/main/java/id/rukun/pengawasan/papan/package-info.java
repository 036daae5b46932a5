/** The board of whoever watches over an area: what is late there, which seats are vacant, what was found, what has stopped. */
package id.rukun.pengawasan.papan;
