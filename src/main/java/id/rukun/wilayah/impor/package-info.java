/** What is imported of the register of areas: RW and RT as they stand when Rukun is taken into use. */
package id.rukun.wilayah.impor;
