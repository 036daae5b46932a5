/** Words that the regulations on coordination of two cities have in common (Perwali Bukittinggi 65/2014, Perwali Banjar 6/2023). */
package id.rukun.hukum.koordinasi;
