/** The course of one case: its stages and its drawing, why its days are what they are, what it has to do with others. */
package id.rukun.meja.jalan;
