package id.rukun.hukum.perwalibukittinggi.laporan;

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

/** An evaluation covers the activities and speaks of coordination, synchronisation and optimisation. */
@Ketentuan(
        id = "BKT-R-59",
        judul = "Isi evaluasi",
        dasar = "Pasal 7 ayat (2) dan ayat (3) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TAHAN,
        kode = "BKT_R_59",
        mulai = "2014-12-31")
public final class IsiEvaluasi implements Aturan<IsiEvaluasi.Fakta> {

    /** What the evaluation says of each; {@code null} where nothing was written. */
    public record Fakta(@BolehKosong String kegiatan, @BolehKosong String koordinasi, @BolehKosong String sinkronisasi,
            @BolehKosong String optimalisasi) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        Map<String, String> isi = new LinkedHashMap<>();
        isi.put("kegiatan teknis operasional Perangkat Daerah dan Instansi Vertikal", fakta.kegiatan());
        isi.put("koordinasi", fakta.koordinasi());
        isi.put("sinkronisasi", fakta.sinkronisasi());
        isi.put("optimalisasi", fakta.optimalisasi());
        List<String> kurang = isi.entrySet().stream().filter(satu -> Sebutan.kosong(satu.getValue())).map(Map.Entry::getKey)
                .toList();
        return kurang.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Evaluasi membahas kegiatan serta prinsip koordinasi, sinkronisasi,"
                        + " dan optimalisasi.")
                : Putusan.gagal(this, fakta, parameter, "Prinsip koordinasi, sinkronisasi, dan optimalisasi belum dibahas"
                        + " seluruhnya; isi: "
                        + Sebutan.daftar(kurang) + ".");
    }
}
