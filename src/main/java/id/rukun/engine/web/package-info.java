/** The doors over HTTP: who may command what, the lists that forms ask for. */
package id.rukun.engine.web;
