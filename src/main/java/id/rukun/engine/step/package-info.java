/** Steps and questions of the models: their bases, and what a step knows of its case. */
package id.rukun.engine.step;
