/** Whether chains and registers are what was written, and what was found where they are not. */
package id.rukun.berkas.periksa;
