package id.rukun.isian.arsip;

import java.time.Instant;

/**
 * Something that a person has submitted, or that was submitted for him.
 *
 * @param kasusId the case
 * @param formulir key of the form
 * @param diterimaPada when
 */
public record KirimanOrang(String kasusId, String formulir, Instant diterimaPada) {}
