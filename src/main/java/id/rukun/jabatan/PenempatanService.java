package id.rukun.jabatan;

import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts persons into posts and ends posts, as a Keputusan says. Each act happens once: the same Keputusan that is carried
 * out again writes nothing. Groups and tasks follow when the transaction has ended, those of a later day on that day.
 */
@Service
@Transactional
public class PenempatanService {

    private static final Set<SifatJabatan> SEMENTARA = EnumSet.of(SifatJabatan.SEMENTARA, SifatJabatan.CARETEKER);

    private final PemegangJabatanRepository pemegang;
    private final KetidakhadiranRepository ketidakhadiran;
    private final AkunOrangService akunOrang;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final PengabarJabatan kabar;
    private final Clock clock;

    PenempatanService(PemegangJabatanRepository pemegang, KetidakhadiranRepository ketidakhadiran,
            AkunOrangService akunOrang, JabatanService jabatan, WilayahService wilayah, PengabarJabatan kabar, Clock clock) {
        this.pemegang = pemegang;
        this.ketidakhadiran = ketidakhadiran;
        this.akunOrang = akunOrang;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.kabar = kabar;
        this.clock = clock;
    }

    /**
     * Who has a login with which he can sign in holds the post with it; one that is named here becomes his.
     *
     * @return id of the row, also where the same Keputusan wrote it before
     * @throws JabatanTerisiException if somebody holds the post in the same right, or the person another post on the same
     *     board, on any day of the placement
     * @throws AkunDitolakException if the login that is named is another's, is a second one, or nobody can sign in with it
     */
    public String tempatkan(Penempatan penempatan) {
        UnitRingkas unit = wilayah.ringkas(penempatan.unitId());
        if (!penempatan.jabatan().kedudukan().contains(unit.jenis())) {
            throw new IllegalArgumentException(unit.nama() + " tidak mempunyai jabatan " + penempatan.jabatan());
        }
        // Terms with a last day have no open key: who gives one waits for whoever is giving another in the same unit.
        wilayah.cadangkan(Set.of(penempatan.unitId()));
        List<PemegangJabatan> ada = pemegang.belumBerakhir(penempatan.unitId(), penempatan.mulai());
        return ada.stream().filter(penempatan::sama).map(PemegangJabatan::id).findFirst()
                .orElseGet(() -> catat(penempatan, ada));
    }

    private String catat(Penempatan penempatan, List<PemegangJabatan> ada) {
        akhiriYangMeninggal(penempatan, ada);
        halangan(penempatan, ada).ifPresent(h -> {
            throw new JabatanTerisiException(h.kalimat() + ". " + h.sebab());
        });
        if (penempatan.orang().akun() != null) {
            akunOrang.pastikan(penempatan.orang());
        }
        PemegangJabatan baru = pemegang.save(penempatan.catat(clock.instant()));
        if (baru.akun() == null) {
            akunOrang.masuk(baru.orang()).ifPresent(baru::masukDengan);
        }
        kabar.berubah(List.of(baru));
        return baru.id();
    }

    /** What would keep a placement from being written, with who holds which post since when; empty for nothing. */
    @Transactional(readOnly = true)
    public Optional<String> halangan(Penempatan penempatan) {
        List<PemegangJabatan> ada = pemegang.belumBerakhir(penempatan.unitId(), penempatan.mulai()).stream()
                .filter(p -> !penempatan.sejabatan(p) || !meninggalSebelum(p, penempatan.mulai())).toList();
        return halangan(penempatan, ada).map(Halangan::kalimat);
    }

    private record Halangan(String kalimat, String sebab) {}

    private Optional<Halangan> halangan(Penempatan penempatan, List<PemegangJabatan> ada) {
        List<PemegangJabatan> bertemu = ada.stream()
                .filter(p -> p.digantikanOleh() == null)
                .filter(p -> p.sampai() == null || !p.sampai().isBefore(penempatan.mulai()))
                .filter(penempatan::bertemu).toList();
        return bertemu.stream().filter(penempatan::sejabatan).findFirst()
                .map(p -> new Halangan(jabatan.sebutan(p) + " dijabat " + p.nama() + masa(p),
                        "Satu jabatan hanya dipegang satu orang pada satu hari (kebijakan Rukun INV-09)."))
                .or(() -> bertemu.stream().filter(penempatan::seorang).findFirst()
                        .map(p -> new Halangan(p.nama() + " menjabat " + jabatan.sebutan(p) + masa(p),
                                "Satu orang hanya memegang satu jabatan dalam satu kepengurusan (kebijakan Rukun RUKUN-POL-05).")));
    }

    private boolean meninggalSebelum(PemegangJabatan siapa, LocalDate hari) {
        return siapa.pendudukId() != null && pemegang.meninggal(siapa.pendudukId()).filter(h -> h.isBefore(hari)).isPresent();
    }

    /** Nobody may have ended the post of one who died: he does not keep a successor out. */
    private void akhiriYangMeninggal(Penempatan penempatan, List<PemegangJabatan> ada) {
        ada.stream().filter(p -> p.pendudukId() != null && penempatan.sejabatan(p))
                .forEach(p -> pemegang.meninggal(p.pendudukId())
                        .filter(hari -> hari.isBefore(penempatan.mulai()))
                        .ifPresent(hari -> akhiri(List.of(p), hari.plusDays(1), SebabAkhir.MENINGGAL, penempatan.keputusanId())));
    }

    private static String masa(PemegangJabatan siapa) {
        return " sejak " + Kalender.tulis(siapa.mulai())
                + (siapa.sampai() == null ? "" : " sampai " + Kalender.tulis(siapa.sampai()));
    }

    /**
     * Ends one post on the day before {@code berlaku}, with the absences of who held it; nothing where it has ended
     * before that day.
     */
    public void akhiri(String pemegangId, LocalDate berlaku, SebabAkhir sebab, String keputusanId) {
        akhiri(pemegang.findById(pemegangId).stream()
                .filter(p -> p.sampai() == null || !p.sampai().isBefore(berlaku)).toList(), berlaku, sebab, keputusanId);
    }

    /** The Careteker and the temporary board give way to a definitive one (Pasal 8 ayat (1), Pasal 32 ayat (1)). */
    public void akhiriSementara(String unitId, LocalDate berlaku, String keputusanId) {
        akhiri(unitId, berlaku, p -> SEMENTARA.contains(p.sifat()), SebabAkhir.PENGURUS_DEFINITIF, keputusanId);
    }

    /** Ends all posts of a unit that ceases to be on {@code berlaku} (RUKUN-POL-16), absences included. */
    public void akhiriKepengurusan(String unitId, LocalDate berlaku, String keputusanId) {
        akhiri(unitId, berlaku, p -> true, SebabAkhir.PENATAAN, keputusanId);
    }

    private void akhiri(String unitId, LocalDate berlaku, Predicate<PemegangJabatan> siapa, SebabAkhir sebab,
            String keputusanId) {
        akhiri(pemegang.belumBerakhir(unitId, berlaku).stream().filter(siapa).toList(), berlaku, sebab, keputusanId);
    }

    private void akhiri(Collection<PemegangJabatan> siapa, LocalDate berlaku, SebabAkhir sebab, String keputusanId) {
        List<String> ids = siapa.stream().map(PemegangJabatan::id).toList();
        ketidakhadiran.belumBerakhir(ids, berlaku).forEach(k -> k.akhiri(berlaku));
        siapa.forEach(p -> p.akhiri(berlaku, sebab, keputusanId));
        pemegang.flush();
        kabar.berakhir(siapa, berlaku, sebab);
    }
}
