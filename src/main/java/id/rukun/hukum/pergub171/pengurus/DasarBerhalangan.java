package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.time.Period;

/** A ground to deactivate: absent for good, with proof, or for the months of the parameter without a day on duty (CAL-4). */
@Ketentuan(
        id = "PERGUB171-PS35-2d",
        judul = "Berhalangan tetap atau tidak bertugas selama batasnya berturut-turut",
        dasar = "Pasal 35 ayat (2) huruf d Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BELUM_6_BULAN",
        parameter = "PRM-30")
public final class DasarBerhalangan implements Aturan<DasarBerhalangan.Fakta> {

    /** Whether the absence is for good; its first day without a day on duty since; and the day that is asked about. */
    public record Fakta(boolean tetap, LocalDate hariPertama, LocalDate acuan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.tetap()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Berhalangan tetap: tidak ada masa tunggu.");
        }
        Period ambang = parameter.masa("PRM-30");
        String sejak = "tidak bertugas sejak " + Kalender.tulis(fakta.hariPertama());
        if (Kalender.sudahSelama(fakta.hariPertama(), ambang, fakta.acuan())) {
            return Putusan.terpenuhi(this, fakta, parameter,
                    "Genap " + Sebutan.masa(ambang) + " " + sejak + " berturut-turut.");
        }
        // Each day without duty counts, the first one too.
        Period masa = fakta.acuan().isBefore(fakta.hariPertama()) ? Period.ZERO
                : Period.between(fakta.hariPertama(), fakta.acuan().plusDays(1));
        return Putusan.gagal(this, fakta, parameter, "Baru " + masa.toTotalMonths() + " bulan " + masa.getDays() + " hari " + sejak
                + "; harus " + Sebutan.masa(ambang) + " berturut-turut.");
    }
}
