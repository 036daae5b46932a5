package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.SebelumDikirim;
import id.rukun.engine.step.TanyaBalik;
import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.penataan.RtDalamSatuRw;
import id.rukun.hukum.pergub171.penataan.RwBerbedaSatuKelurahan;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.formulir.PilihRtIsian;
import id.rukun.prosedur.penggabungan.formulir.PilihRtSatuRwIsian;
import id.rukun.prosedur.penggabungan.formulir.TinjauSyaratIsian;
import id.rukun.prosedur.penggabungan.formulir.TinjauanSyarat;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Mergers of RT: what is asked back before a case goes the wrong way, or ends. */
@Component
class PenggabunganTanyaBalik {

    private static final String PROSEDUR_LAIN = "Kasus %s ditutup dan tidak dapat dibuka lagi (kebijakan Rukun); usul ini "
            + "harus diajukan lagi dengan prosedur yang disebut di atas. Bila ada RT yang keliru dicentang, kembalilah ke isian.";

    private final PenggabunganService penggabungan;
    private final PemilihRt pemilih;
    private final WilayahService wilayah;

    PenggabunganTanyaBalik(PenggabunganService penggabungan, PemilihRt pemilih, WilayahService wilayah) {
        this.penggabungan = penggabungan;
        this.pemilih = pemilih;
        this.wilayah = wilayah;
    }

    /** RT of one RW go another way. */
    @SebelumDikirim(PilihRtIsian.class)
    List<TanyaBalik> lintasRw(Pertanyaan pertanyaan) {
        List<String> rt = pertanyaan.isian(PilihRtIsian.class).rt();
        return !dapatDipilih(pertanyaan, rt) ? List.of() : prosedurLain(pertanyaan, pertanyaan.nilai(RwBerbedaSatuKelurahan.class,
                new RwBerbedaSatuKelurahan.Fakta(nama(penggabungan.rw(rt)), nama(penggabungan.kelurahan(rt)))));
    }

    /** RT of several RW go another way. */
    @SebelumDikirim(PilihRtSatuRwIsian.class)
    List<TanyaBalik> satuRw(Pertanyaan pertanyaan) {
        List<String> rt = pertanyaan.isian(PilihRtSatuRwIsian.class).rt();
        return !dapatDipilih(pertanyaan, rt) ? List.of() : prosedurLain(pertanyaan, pertanyaan.nilai(RtDalamSatuRw.class,
                new RtDalamSatuRw.Fakta(nama(penggabungan.rw(rt)))));
    }

    /** The Lurah gives up over conditions that are not met. */
    @SebelumDikirim(TinjauSyaratIsian.class)
    List<TanyaBalik> tinjauSyarat(Pertanyaan pertanyaan) {
        return pertanyaan.beralasan(TinjauSyaratIsian.class).putusan() != TinjauanSyarat.TOLAK ? List.of()
                : List.of(new TanyaBalik("Anda menolak penggabungan ini karena syaratnya belum terpenuhi.", "Kasus "
                        + pertanyaan.kasus().nomor() + " berakhir tanpa Keputusan dan tidak dapat dibuka lagi; musyawarah yang "
                        + "sudah diadakan tidak dapat dipakai untuk kasus lain (kebijakan Rukun)."));
    }

    /** What is no RT, one RT alone, and what another case holds will be refused. */
    private boolean dapatDipilih(Pertanyaan pertanyaan, List<String> unit) {
        boolean beberapaRt = unit.stream().distinct().count() > 1 && unit.stream()
                .allMatch(u -> wilayah.cari(u).filter(ada -> ada.jenis() == JenisUnit.RT).isPresent());
        if (beberapaRt) {
            pemilih.periksa(pertanyaan, unit);
            pemilih.periksaTerlibat(pertanyaan, unit);
        }
        return beberapaRt;
    }

    private static List<TanyaBalik> prosedurLain(Pertanyaan pertanyaan, Putusan putusan) {
        return putusan.akibat() != Akibat.ALIH ? List.of()
                : List.of(TanyaBalik.karena(putusan, PROSEDUR_LAIN.formatted(pertanyaan.kasus().nomor())));
    }

    private List<String> nama(Collection<String> unit) {
        return unit.stream().map(wilayah::nama).toList();
    }
}
