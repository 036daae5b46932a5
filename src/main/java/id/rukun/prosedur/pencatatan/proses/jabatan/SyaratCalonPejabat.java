package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.CalonPejabat;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.NamaSesuaiNip;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.Ketidakhadiran;
import id.rukun.jabatan.KetidakhadiranService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.catat.PerbaikanJabatanService;
import id.rukun.prosedur.pencatatan.formulir.jabatan.JenisPencatatanJabatan;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PencatatanJabatanIsian;
import id.rukun.prosedur.pencatatan.jabatan.KursiDicatat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is demanded of who is to hold a post, or to act in it. */
@Component
class SyaratCalonPejabat {

    private final PerbaikanJabatanService register;
    private final KetidakhadiranService ketidakhadiran;
    private final JabatanService jabatan;
    private final PembacaJabatan pembaca;
    private final SyaratPos pos;

    SyaratCalonPejabat(PerbaikanJabatanService register, KetidakhadiranService ketidakhadiran, JabatanService jabatan, PembacaJabatan pembaca,
            SyaratPos pos) {
        this.register = register;
        this.ketidakhadiran = ketidakhadiran;
        this.jabatan = jabatan;
        this.pembaca = pembaca;
        this.pos = pos;
    }

    /**
     * Demands that whoever is named is the one whose number it is, is on duty, and does not hold the post already; who is to hold it
     * definitively, no other one definitively.
     */
    void wajib(Pertanyaan langkah, KursiDicatat kursi, PencatatanJabatanIsian isian, LocalDate mulai, LocalDate sampai) {
        pos.wajibAda(langkah, kursi, mulai, sampai);
        List<PemegangJabatan> posisi = register.milik(isian.nip());
        langkah.wajib(List.of("nip", "nama"), NamaSesuaiNip.class, new NamaSesuaiNip.Fakta(isian.nama(), posisi.stream()
                .max(Comparator.comparing(PemegangJabatan::dicatatPada)).map(PemegangJabatan::nama).orElse(null)));
        List<PemegangJabatan> saatItu = posisi.stream().filter(p -> bertemu(p.mulai(), p.sampai(), mulai, sampai)).toList();
        langkah.wajib(List.of("nip"), CalonPejabat.class, new CalonPejabat.Fakta(isian.nama(), pembaca.nama(kursi),
                register.semua(kursi.kursi()).stream().map(PemegangJabatan::id).anyMatch(id -> saatItu.stream().anyMatch(p -> p.id().equals(id))),
                saatItu.stream().flatMap(p -> berhalangan(p, mulai, sampai)).map(Ketidakhadiran::mulai).min(LocalDate::compareTo).orElse(null),
                saatItu.stream().filter(p -> !p.jabatan().bertugas()).map(jabatan::sebutan).findFirst().orElse(null),
                isian.jenis() != JenisPencatatanJabatan.PENGANGKATAN ? null
                        : saatItu.stream().filter(p -> p.sifat() == SifatJabatan.DEFINITIF).map(jabatan::sebutan).findFirst().orElse(null)));
    }

    private Stream<Ketidakhadiran> berhalangan(PemegangJabatan siapa, LocalDate mulai, LocalDate sampai) {
        return ketidakhadiran.berlanjut(siapa.id(), mulai).stream().filter(k -> bertemu(k.mulai(), k.sampai(), mulai, sampai));
    }

    /** Whether two periods have a day in common; without a last day they go on. */
    static boolean bertemu(LocalDate mulai, LocalDate sampai, LocalDate mulaiLain, LocalDate sampaiLain) {
        return (sampai == null || !sampai.isBefore(mulaiLain)) && (sampaiLain == null || !mulai.isAfter(sampaiLain));
    }
}
