package id.rukun.hukum.pergub171.penataan.kelurahan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.pergub171.penataan.TiapUnit;
import java.util.function.Predicate;

/** Each RW to be merged has enough adult residents who are not Pengurus, so that its tokoh can attend at all. */
@Ketentuan(
        id = "PERGUB171-PS12-2.3",
        judul = "Calon tokoh masyarakat tersedia di setiap RW",
        dasar = "Pasal 12 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.PERINGATAN,
        kode = "TOKOH_RW_TIDAK_TERSEDIA",
        parameter = "PRM-12",
        tafsir = "AMB-86")
public final class TokohRwTersedia implements Aturan<TokohTersediaFakta> {

    @Override
    public Putusan periksa(TokohTersediaFakta fakta, ParameterBerlaku parameter) {
        int minimum = parameter.bilangan("PRM-12");
        Predicate<JumlahTokoh> cukup = unit -> unit.jumlah() >= minimum;
        if (TiapUnit.cukup(fakta.unit(), cukup)) {
            return Putusan.terpenuhi(this, fakta, parameter,
                    "Setiap RW mempunyai paling sedikit " + minimum + " warga dewasa di luar pengurus.");
        }
        return Putusan.gagal(this, fakta, parameter, "Warga dewasa di luar pengurus kurang: "
                + TiapUnit.kurang(fakta.unit(), cukup, unit -> Sebutan.nama(unit.unit()) + " hanya " + unit.jumlah())
                + "; kehadiran " + minimum + " tokoh tidak dapat dipenuhi. "
                + "Pertimbangkan penghapusan RW (P-13).");
    }
}
