package id.rukun.hukum.api;

import id.rukun.hukum.JenisNilai;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Parameter;
import java.time.LocalDate;
import java.util.List;

/**
 * One parameter as it stands on the day asked for.
 *
 * @param id the catalogue's id
 * @param kunci speaking name
 * @param jenis kind of the value
 * @param nilai the value as it is written in the source
 * @param satuan what the value counts
 * @param dasar provision, or why the policy exists
 * @param regulasi short title of the regulation
 * @param diubahDengan short title of the regulation that has set the value anew; {@code null} for an original value
 * @param kekuatan how firmly it stands in the text
 * @param tafsir ids of the readings that it rests on
 * @param mulai first day of this edition
 * @param sampai last day of this edition; {@code null} while it is in force
 */
public record ParameterJson(String id, String kunci, JenisNilai jenis, String nilai, String satuan, String dasar,
        String regulasi, String diubahDengan, Kekuatan kekuatan, List<String> tafsir, LocalDate mulai, LocalDate sampai) {

    static ParameterJson dari(Parameter p) {
        return new ParameterJson(p.id(), p.kunci(), p.jenis(), p.nilai(), p.satuan(), p.dasar(), p.regulasi(),
                p.diubahDengan() == null ? null : p.diubahDengan().regulasi(), p.kekuatan(),
                p.tafsir(), p.masa().mulai(), p.masa().sampai());
    }
}
