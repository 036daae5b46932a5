package id.rukun.prosedur.careteker;

import id.rukun.berkas.KasusService;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.careteker.PenggantiDalamMasa;
import id.rukun.hukum.kebijakan.careteker.TidakBerlakuSurut;
import id.rukun.hukum.kebijakan.penataan.UnitAktif;
import id.rukun.hukum.pergub171.careteker.DasarFakta;
import id.rukun.hukum.pergub171.careteker.EvaluasiSebelumPerpanjangan;
import id.rukun.hukum.pergub171.careteker.MasalahKepengurusan;
import id.rukun.hukum.pergub171.careteker.SatuCareteker;
import id.rukun.hukum.pergub171.careteker.TanpaKetuaBertugas;
import id.rukun.hukum.pergub171.careteker.TanpaPendaftar;
import id.rukun.hukum.pergub171.careteker.TemuanLurah;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.prosedur.careteker.formulir.DasarCareteker;
import id.rukun.prosedur.kepengurusan.PenonaktifanMenunggu;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.StatusUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is asked about a Careteker, the chair that he is to have, and who had it before. */
@Component
public class SyaratCareteker {

    private final CaretekerService careteker;
    private final EvaluasiCaretekerService evaluasi;
    private final KatalogAturan katalog;
    private final KasusService kasusService;
    private final JabatanService jabatan;
    private final MasaBaktiService masaBakti;
    private final WilayahService wilayah;
    private final PenonaktifanMenunggu penonaktifan;

    SyaratCareteker(CaretekerService careteker, EvaluasiCaretekerService evaluasi, KatalogAturan katalog,
            KasusService kasusService, JabatanService jabatan, MasaBaktiService masaBakti, WilayahService wilayah,
            PenonaktifanMenunggu penonaktifan) {
        this.careteker = careteker;
        this.evaluasi = evaluasi;
        this.katalog = katalog;
        this.kasusService = kasusService;
        this.jabatan = jabatan;
        this.masaBakti = masaBakti;
        this.wilayah = wilayah;
        this.penonaktifan = penonaktifan;
    }

    /** What must hold on the day of the Keputusan. */
    List<Putusan> penunjukan(String kasusId, LocalDate hari) {
        PenunjukanCareteker penunjukan = careteker.penunjukan(kasusId);
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        List<Putusan> putusan = new ArrayList<>();
        putusan.add(tanya(TidakBerlakuSurut.class, new TidakBerlakuSurut.Fakta(penunjukan.mulai(), hari), edisi));
        for (KursiCareteker kursi : careteker.kursi(kasusId)) {
            String unit = kursi.unitId();
            aktif(unit).ifPresent(fakta -> putusan.add(tanya(UnitAktif.class, fakta, edisi)));
            putusan.add(tanya(TanpaKetuaBertugas.class, tanpaKetua(unit, penunjukan.dasar(), penunjukan.mulai()), edisi));
            putusan.add(tanya(SatuCareteker.class, satu(kursi, penunjukan.mulai(), penunjukan.akhir()), edisi));
            putusan.add(tanya(EvaluasiSebelumPerpanjangan.class, evaluasi(kursi, penunjukan.mulai()), edisi));
            putusan.add(tanya(PenggantiDalamMasa.class, pengganti(kursi, penunjukan.mulai(), penunjukan.akhir()), edisi));
        }
        return putusan;
    }

    /** The rule that a ground has to meet. */
    public Class<? extends Aturan<DasarFakta>> aturan(DasarCareteker dasar) {
        return switch (dasar) {
            case TIDAK_ADA_CALON -> TanpaPendaftar.class;
            case MASALAH_KEPENGURUSAN -> MasalahKepengurusan.class;
            case MASALAH_PEMILIHAN, GANGGUAN_PELAYANAN -> TemuanLurah.class;
        };
    }

    /** Whether a unit is in being; empty for one whose Keputusan is signed and which begins later. */
    public Optional<UnitAktif.Fakta> aktif(String unitId) {
        UnitRingkas unit = wilayah.ringkas(unitId);
        return unit.status() == StatusUnit.RENCANA ? Optional.empty()
                : Optional.of(new UnitAktif.Fakta(unit.nama(), unit.status().name()));
    }

    /** Who is the definitive Ketua on the first day, and whether he is absent then. */
    public TanpaKetuaBertugas.Fakta tanpaKetua(String unitId, DasarCareteker dasar, LocalDate mulai) {
        Optional<PemegangJabatan> ketua = masaBakti.ketua(unitId, mulai);
        return new TanpaKetuaBertugas.Fakta(wilayah.nama(unitId), mulai, ketua.map(PemegangJabatan::nama).orElse(null),
                ketua.map(PemegangJabatan::sampai).orElse(null),
                ketua.filter(siapa -> jabatan.berhalangan(siapa, mulai)).isPresent(),
                ketua.flatMap(penonaktifan::ditandatangani).orElse(null), dasar.selamaBerhalangan());
    }

    /** The absent Ketua for whom a Careteker serves from a day on; empty where the chair is vacant. */
    Optional<PemegangJabatan> berhalangan(String unitId, LocalDate mulai) {
        return masaBakti.ketua(unitId, mulai).filter(siapa -> jabatan.berhalangan(siapa, mulai));
    }

    /** The Ketua in office on a day whom the Lurah has deactivated by a Keputusan that waits for its ratification. */
    Optional<PemegangJabatan> dinonaktifkan(String unitId, LocalDate mulai) {
        return masaBakti.ketua(unitId, mulai).filter(siapa -> !jabatan.berhalangan(siapa, mulai))
                .filter(siapa -> penonaktifan.ditandatangani(siapa).isPresent());
    }

    /** The Careteker who serves on the first day of another one that is to take his place. */
    public Optional<PemegangJabatan> digantikan(String kasusId, LocalDate mulai) {
        return jabatan.posisi(careteker.penunjukan(kasusId).digantikanId()).filter(p -> p.berlakuPada(mulai));
    }

    /** Who else is Careteker on a day of the new period. */
    public SatuCareteker.Fakta satu(KursiCareteker kursi, LocalDate mulai, LocalDate akhir) {
        String unitId = kursi.unitId();
        Optional<String> lama = digantikan(kursi.kasusId(), mulai).map(PemegangJabatan::id);
        return new SatuCareteker.Fakta(wilayah.nama(unitId), jabatan.pengurus(unitId, mulai, akhir).stream()
                .filter(p -> p.sifat() == SifatJabatan.CARETEKER && !lama.equals(Optional.of(p.id()))).findFirst()
                .map(p -> p.nama() + ", " + Kalender.tulis(p.mulai()) + " sampai " + Kalender.tulis(p.sampai())).orElse(null));
    }

    /** The period before that ran out, if the new one follows it without a Ketua between them. */
    public EvaluasiSebelumPerpanjangan.Fakta evaluasi(KursiCareteker kursi, LocalDate mulai) {
        Optional<PemegangJabatan> lama = sebelum(kursi, mulai).filter(p -> habis(p, mulai));
        return new EvaluasiSebelumPerpanjangan.Fakta(wilayah.nama(kursi.unitId()), lama.map(PemegangJabatan::sampai).orElse(null),
                lama.flatMap(p -> evaluasi.tanggal(p.id())).orElse(null));
    }

    /** For how long the one was appointed whose place another takes in the middle of his period. */
    public PenggantiDalamMasa.Fakta pengganti(KursiCareteker kursi, LocalDate mulai, LocalDate akhir) {
        return new PenggantiDalamMasa.Fakta(digantikan(kursi.kasusId(), mulai).map(PemegangJabatan::sampai)
                .or(() -> sebelum(kursi, mulai).filter(p -> p.sebabAkhir() == SebabAkhir.DIGANTI)
                        .flatMap(p -> careteker.kursiPemegang(p.id())).map(k -> careteker.penunjukan(k.kasusId()).akhir()))
                .orElse(null), akhir);
    }

    /** How many periods came before the new one without a Ketua between them: one more only after one that ran out. */
    public int perpanjangan(KursiCareteker kursi, LocalDate mulai) {
        return sebelum(kursi, mulai).map(lama -> careteker.kursiPemegang(lama.id()).map(KursiCareteker::perpanjangan).orElse(0)
                + (habis(lama, mulai) ? 1 : 0)).orElse(0);
    }

    private static boolean habis(PemegangJabatan lama, LocalDate mulai) {
        return lama.sebabAkhir() == null && lama.sampai().isBefore(mulai);
    }

    private Optional<PemegangJabatan> sebelum(KursiCareteker kursi, LocalDate mulai) {
        return digantikan(kursi.kasusId(), mulai).or(() -> careteker.terdahulu(kursi.unitId(), mulai)
                .filter(lama -> jabatan.pengurus(kursi.unitId(), lama.sampai().plusDays(1), mulai).stream()
                        .noneMatch(p -> p.jabatan().ketua() && p.sifat() == SifatJabatan.DEFINITIF)));
    }

    private <F extends Record> Putusan tanya(Class<? extends Aturan<F>> aturan, F fakta, LocalDate edisi) {
        return katalog.periksa(aturan, fakta, edisi);
    }
}
