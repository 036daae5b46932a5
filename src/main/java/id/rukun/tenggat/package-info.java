/** Legal time: the calendar functions of the law and the one clock, both in the zone Asia/Jakarta. */
package id.rukun.tenggat;
