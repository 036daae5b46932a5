/** Going back: a case returned to a stage, and what followed it handed in again. */
package id.rukun.engine.replay;
