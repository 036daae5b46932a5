package id.rukun.hukum.pergub171.penonaktifan;

/**
 * What is described of an act that is a ground.
 *
 * @param tindakan whether the act itself is
 * @param ukuran whether that by which it is a ground is: the loss of the residents' trust, or the norm that it breaks
 */
public record UraianFakta(boolean tindakan, boolean ukuran) {}
