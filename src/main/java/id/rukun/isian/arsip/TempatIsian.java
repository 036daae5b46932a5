package id.rukun.isian.arsip;

/**
 * The step of the case at which something was submitted.
 *
 * @param aktivitas id of the task in its model; {@code null} for a start form
 * @param unitId unit that the task was about
 * @param kantor group of the office that submitted
 */
public record TempatIsian(String aktivitas, String unitId, String kantor) {}
