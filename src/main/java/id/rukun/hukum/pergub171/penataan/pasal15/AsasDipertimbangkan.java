package id.rukun.hukum.pergub171.penataan.pasal15;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The four principles are weighed in writing, whichever course is chosen. */
@Ketentuan(
        id = "PERGUB171-PS15.3",
        judul = "Empat prinsip dipertimbangkan",
        dasar = "Pasal 15 Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "ASAS_BELUM_DIPERTIMBANGKAN")
public final class AsasDipertimbangkan implements Aturan<AsasDipertimbangkan.Fakta> {

    /** What was written about each principle. */
    public record Fakta(@BolehKosong String efektivitas, @BolehKosong String efisiensi, @BolehKosong String kewajaran,
            @BolehKosong String kepatutan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        Map<String, String> asas = new LinkedHashMap<>();
        asas.put("efektivitas", fakta.efektivitas());
        asas.put("efisiensi", fakta.efisiensi());
        asas.put("kewajaran", fakta.kewajaran());
        asas.put("kepatutan", fakta.kepatutan());
        List<String> kosong = asas.entrySet().stream().filter(satu -> Sebutan.kosong(satu.getValue())).map(Map.Entry::getKey).toList();
        return kosong.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Keempat prinsip sudah dipertimbangkan.")
                : Putusan.gagal(this, fakta, parameter, "Prinsip " + Sebutan.daftar(kosong) + " belum dipertimbangkan.");
    }
}
