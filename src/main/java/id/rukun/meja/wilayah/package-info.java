/** The pages of areas: a Kelurahan, its RW, their RT, with boards, families and lineage, on a day that can be chosen. */
package id.rukun.meja.wilayah;
