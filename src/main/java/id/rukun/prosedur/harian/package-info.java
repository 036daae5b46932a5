/**
 * What Rukun does by itself once a day, for no case in particular: rights and tasks follow the posts of the day, and
 * contents whose retention has ended are erased.
 */
package id.rukun.prosedur.harian;
