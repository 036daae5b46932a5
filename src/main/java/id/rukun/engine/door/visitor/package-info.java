/** Who stands before a door: from where, in which offices, and which ways are open to him. */
package id.rukun.engine.door.visitor;
