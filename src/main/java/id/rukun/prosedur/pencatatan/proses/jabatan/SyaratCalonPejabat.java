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
import id.rukun.prosedur.pencatatan.formulir.jabatan.PencatatanJabatanIsian;
import id.rukun.prosedur.pencatatan.jabatan.KursiDicatat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /** Who is to act on some days; the post is there on all of them. */
    void wajibMelaksanakan(Pertanyaan langkah, KursiDicatat kursi, PencatatanJabatanIsian isian) {
        pos.wajibAda(langkah, kursi, isian.mulai(), isian.sampai());
        wajibSenama(langkah, isian);
        wajibBertugas(langkah, new Calon("nip", kursi, isian.nip(), isian.nama(), SifatJabatan.PELAKSANA, isian.mulai(), isian.sampai()),
                p -> false);
    }

    /** Who is to hold a post definitively, if it is there on the first day; whoever acts in it may be the one. */
    void wajibMenjabat(Pertanyaan langkah, KursiDicatat kursi, PencatatanJabatanIsian isian) {
        pos.wajibAda(langkah, kursi, isian.mulai(), null);
        wajibSenama(langkah, isian);
        wajibBertugas(langkah, new Calon("nip", kursi, isian.nip(), isian.nama(), SifatJabatan.DEFINITIF, isian.mulai(), null),
                p -> p.sifat() == SifatJabatan.PELAKSANA);
    }

    /** Whose post it turns out to have been, in the same right and on the same days. */
    void wajibTernyata(Pertanyaan langkah, KursiDicatat kursi, PencatatanJabatanIsian isian) {
        PemegangJabatan siapa = kursi.pemegang();
        wajibSenama(langkah, isian);
        wajibBertugas(langkah, new Calon("nip", kursi, isian.nip(), isian.nama(), siapa.sifat(), siapa.mulai(), siapa.sampai()), p -> false);
    }

    /** Who acts is to go on doing so on more days. */
    void wajibMeneruskan(Pertanyaan langkah, KursiDicatat kursi, LocalDate sejak, LocalDate sampai) {
        PemegangJabatan siapa = kursi.pemegang();
        pos.wajibAda(langkah, kursi, sejak, sampai);
        wajibBertugas(langkah, new Calon("pejabat", kursi, siapa.orang(), siapa.nama(), siapa.sifat(), sejak, sampai),
                p -> p.id().equals(siapa.id()));
    }

    /** The name is that of the number. */
    private void wajibSenama(Pertanyaan langkah, PencatatanJabatanIsian isian) {
        langkah.wajib(List.of("nip", "nama"), NamaSesuaiNip.class, new NamaSesuaiNip.Fakta(isian.nama(), register.milik(isian.nip()).stream()
                .max(Comparator.comparing(PemegangJabatan::dicatatPada)).map(PemegangJabatan::nama).orElse(null)));
    }

    /**
     * Who is to hold a post, or to act in it, on some days.
     *
     * @param kolom the field that names him
     * @param orang his number
     * @param sampai the last day; {@code null} where none is known
     */
    private record Calon(String kolom, KursiDicatat kursi, String orang, String nama, SifatJabatan sifat, LocalDate mulai,
            LocalDate sampai) {

        boolean saatItu(LocalDate awal, LocalDate akhir) {
            return bertemu(awal, akhir, mulai, sampai);
        }
    }

    /**
     * Demands that somebody is on duty, does not hold the post already, and watches over nobody; who is to hold it definitively, no other
     * one definitively.
     *
     * @param kecuali rows of the post itself that do not keep him from it
     */
    private void wajibBertugas(Pertanyaan langkah, Calon calon, Predicate<PemegangJabatan> kecuali) {
        List<PemegangJabatan> saatItu = register.milik(calon.orang()).stream().filter(p -> calon.saatItu(p.mulai(), p.sampai())).toList();
        Set<String> seKursi = register.semua(calon.kursi().kursi()).stream().filter(kecuali.negate()).map(PemegangJabatan::id)
                .collect(Collectors.toSet());
        langkah.wajib(List.of(calon.kolom()), CalonPejabat.class, new CalonPejabat.Fakta(calon.nama(), pembaca.nama(calon.kursi()),
                saatItu.stream().anyMatch(p -> seKursi.contains(p.id())),
                saatItu.stream().flatMap(p -> berhalangan(p, calon)).map(Ketidakhadiran::mulai).min(LocalDate::compareTo).orElse(null),
                saatItu.stream().filter(p -> !p.jabatan().bertugas()).map(jabatan::sebutan).findFirst().orElse(null),
                calon.sifat() != SifatJabatan.DEFINITIF ? null
                        : saatItu.stream().filter(p -> p.sifat() == SifatJabatan.DEFINITIF).map(jabatan::sebutan).findFirst().orElse(null)));
    }

    private Stream<Ketidakhadiran> berhalangan(PemegangJabatan siapa, Calon calon) {
        return ketidakhadiran.berlanjut(siapa.id(), calon.mulai()).stream().filter(k -> calon.saatItu(k.mulai(), k.sampai()));
    }

    /** Whether two periods have a day in common; without a last day they go on. */
    static boolean bertemu(LocalDate mulai, LocalDate sampai, LocalDate mulaiLain, LocalDate sampaiLain) {
        return (sampai == null || !sampai.isBefore(mulaiLain)) && (sampaiLain == null || !mulai.isAfter(sampaiLain));
    }
}
