/** Moves Rukun's clock from due job to due job, for the demo profile only. */
package id.rukun.demo.timemachine;
