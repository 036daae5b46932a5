package id.rukun.hukum.perwalibanjar.rapat;

import id.rukun.hukum.BolehKosong;
import java.util.List;

/**
 * One result of a meeting.
 *
 * @param uraian the result; {@code null} if nothing was written
 * @param penanggungJawab names of the parties that are responsible for it
 */
public record ButirNotulen(@BolehKosong String uraian, List<String> penanggungJawab) {}
