/** What the engine need not ask about rights, because the answer is known. */
package id.rukun.engine.internal.rights;
