/** Lists that are taken out of Rukun as a table, and the record of who took which. */
package id.rukun.pengawasan.ekspor;
