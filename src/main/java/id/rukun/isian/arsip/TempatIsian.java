package id.rukun.isian.arsip;

/**
 * The step of the case at which something was submitted.
 *
 * @param aktivitas id of the task, or of the start event whose form opened the case, in its model
 * @param unitId unit that the task was about
 * @param kantor group of the office that submitted
 */
public record TempatIsian(String aktivitas, String unitId, String kantor) {}
