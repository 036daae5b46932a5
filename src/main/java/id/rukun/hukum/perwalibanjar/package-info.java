/** Words and rules of Perwali Banjar 6/2023 on working relations and coordination; one room for each kind of act. */
package id.rukun.hukum.perwalibanjar;
