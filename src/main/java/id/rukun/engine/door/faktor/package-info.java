/** Where somebody sets up the second factor of his account and takes it away, and who may do nothing else before. */
package id.rukun.engine.door.faktor;
