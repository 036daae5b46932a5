package id.rukun.engine.door;

/**
 * A command of our own under the web applications' paths that the allow-list lets through. Each is a bean of the room
 * that answers it, and asks for itself who may give it.
 *
 * @param jalur the path, without the application's context
 */
public record OwnCommand(String jalur) {}
