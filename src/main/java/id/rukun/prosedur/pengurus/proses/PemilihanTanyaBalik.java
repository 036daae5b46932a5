package id.rukun.prosedur.pengurus.proses;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.SebelumDikirim;
import id.rukun.engine.step.TanyaBalik;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.pergub171.pengurus.TenggatPembentukanPengurus;
import id.rukun.prosedur.pengurus.Pemilihan;
import id.rukun.prosedur.pengurus.PengurusService;
import id.rukun.prosedur.pengurus.formulir.BeritaAcaraPemilihanIsian;
import id.rukun.prosedur.pengurus.formulir.PemeriksaanHasil;
import id.rukun.prosedur.pengurus.formulir.PemeriksaanIsian;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code pembentukan-pengurus}: what is asked back of an election before it is recorded, or comes to nothing. */
@Component
class PemilihanTanyaBalik {

    private final PengurusService pengurus;
    private final MasaBaktiPendahulu pendahulu;
    private final PerolehanTercatat perolehan;

    PemilihanTanyaBalik(PengurusService pengurus, MasaBaktiPendahulu pendahulu, PerolehanTercatat perolehan) {
        this.pengurus = pengurus;
        this.pendahulu = pendahulu;
        this.perolehan = perolehan;
    }

    /** Rows are typed: where none, or more than one, bears the winner's name, nobody compares his votes. */
    @SebelumDikirim(BeritaAcaraPemilihanIsian.class)
    List<TanyaBalik> pemenangTanpaSuara(Pertanyaan pertanyaan) {
        BeritaAcaraPemilihanIsian isian = pertanyaan.isian(BeritaAcaraPemilihanIsian.class);
        return !isian.berpemungutan() || perolehan.pemenang(isian).isPresent() ? List.of() : List.of(new TanyaBalik(
                "Pada perolehan suara tidak ada tepat satu baris dengan nama Ketua terpilih.", "Rukun tidak dapat membandingkan suara "
                        + Sebutan.nama(perolehan.nama(isian)) + " dengan calon lain. Tulis namanya seperti pada pilihan Ketua terpilih, "
                        + "atau periksa apakah yang dipilih memang pemenangnya."));
    }

    /** A year that is mistyped makes the board late at once, and the Lurah is offered a temporary one. */
    @SebelumDikirim(BeritaAcaraPemilihanIsian.class)
    List<TanyaBalik> sudahTerlambat(Pertanyaan pertanyaan) {
        LocalDate pemilihan = pertanyaan.isian(BeritaAcaraPemilihanIsian.class).tanggalPemilihan();
        Putusan putusan = pertanyaan.nilai(TenggatPembentukanPengurus.class,
                new TenggatPembentukanPengurus.Fakta(pemilihan, null, pertanyaan.hariIni()));
        return putusan.terpenuhi() ? List.of() : List.of(new TanyaBalik("Pemilihan pada " + Kalender.tulis(pemilihan)
                + ": pengurusnya sudah terlambat dibentuk.", putusan.ucapan().kalimat()
                + " Keterlambatan itu menjadi temuan, dan Lurah diberi tahu. Periksa tanggal dan tahunnya."));
    }

    /** A new unit begins at none (AMB-30): the Lurah may go on, and knows of it. */
    @SebelumDikirim(PemeriksaanIsian.class)
    List<TanyaBalik> pernahMemimpinUnitAsal(Pertanyaan pertanyaan) {
        PemeriksaanIsian isian = pertanyaan.isian(PemeriksaanIsian.class);
        if (isian.putusan() == PemeriksaanHasil.TANPA_HASIL) {
            return List.of();
        }
        Pemilihan pemilihan = pengurus.pemilihan(pertanyaan.kasusId());
        return pendahulu.peringatan(pertanyaan, pemilihan.unitId(), isian.ketua(), pemilihan.tanggalPemilihan()).stream()
                .map(putusan -> TanyaBalik.karena(putusan, "Peringatan ini disimpan dalam berkas bila Anda melanjutkan.")).toList();
    }

    /** The case ends, and with it the list of the board. */
    @SebelumDikirim(PemeriksaanIsian.class)
    List<TanyaBalik> tanpaHasil(Pertanyaan pertanyaan) {
        PemeriksaanIsian isian = pertanyaan.isian(PemeriksaanIsian.class);
        if (isian.putusan() != PemeriksaanHasil.TANPA_HASIL) {
            return List.of();
        }
        pertanyaan.wajibBeralasan(isian.alasan());
        return List.of(new TanyaBalik("Anda mengakhiri pemilihan ini tanpa hasil.", "Kasus " + pertanyaan.kasus().nomor()
                + " berakhir dan tidak dapat dibuka lagi, juga susunan pengurusnya; pemilihan diulang atau Careteker ditunjuk."));
    }
}
