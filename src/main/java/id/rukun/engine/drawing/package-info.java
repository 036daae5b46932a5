/** The drawings of the deployed models, and where a case stands and has been on them. */
package id.rukun.engine.drawing;
