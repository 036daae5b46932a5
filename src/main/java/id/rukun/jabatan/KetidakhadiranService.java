package id.rukun.jabatan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of absences from posts: of boards (Pasal 22 ayat (2) huruf c, Pasal 35 ayat (2) huruf d) and of offices. Who acts meanwhile
 * follows from it; groups and tasks follow when the transaction has ended.
 */
@Service
@Transactional
public class KetidakhadiranService {

    private final KetidakhadiranRepository ketidakhadiran;
    private final PemegangJabatanRepository pemegang;
    private final PengabarJabatan kabar;
    private final Clock jam;

    KetidakhadiranService(KetidakhadiranRepository ketidakhadiran, PemegangJabatanRepository pemegang,
            PengabarJabatan kabar, Clock jam) {
        this.ketidakhadiran = ketidakhadiran;
        this.pemegang = pemegang;
        this.kabar = kabar;
        this.jam = jam;
    }

    /**
     * Who on the boards of some units may be absent, from the Ketua down: all but a Careteker, who is a civil servant and is replaced
     * otherwise.
     */
    @Transactional(readOnly = true)
    public List<PemegangJabatan> pengurus(Collection<String> unitIds, LocalDate hari) {
        return pemegang.diUnit(unitIds, hari).stream().filter(KetidakhadiranService::dapatBerhalangan)
                .sorted(Comparator.comparing(PemegangJabatan::jabatan)).toList();
    }

    /** Whether it is a post of a board, and not that of a Careteker. */
    public static boolean dapatBerhalangan(PemegangJabatan siapa) {
        return siapa.jabatan().pengurus() && siapa.sifat() != SifatJabatan.CARETEKER;
    }

    /** First day of an absence from a post that goes on on a day, or begins later; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> sejak(String pemegangId, LocalDate hari) {
        return ketidakhadiran.sejak(pemegangId, hari).stream().map(Ketidakhadiran::mulai).findFirst();
    }

    /**
     * First day of the absence in which somebody is on a day, also where another member of the board was named to act in its
     * course; empty where he is on duty.
     */
    @Transactional(readOnly = true)
    public Optional<LocalDate> berlangsungSejak(PemegangJabatan siapa, LocalDate hari) {
        LocalDate awal = null;
        LocalDate sesudah = null;
        for (Ketidakhadiran satu : ketidakhadiran.sejak(siapa.id(), siapa.mulai())) {
            if (satu.mulai().isAfter(hari)) {
                break;
            }
            awal = satu.mulai().equals(sesudah) ? awal : satu.mulai();
            sesudah = satu.sampai() == null ? LocalDate.MAX : satu.sampai().plusDays(1);
        }
        return sesudah == null || !sesudah.isAfter(hari) ? Optional.empty() : Optional.of(awal);
    }

    /** Whether the absence in which somebody is on a day is recorded as one for good. */
    @Transactional(readOnly = true)
    public boolean tetap(PemegangJabatan siapa, LocalDate hari) {
        return ketidakhadiran.sejak(siapa.id(), hari).stream()
                .anyMatch(satu -> !satu.mulai().isAfter(hari) && satu.sifat() == SifatKetidakhadiran.TETAP);
    }

    /**
     * Somebody is absent from his post from a day on, without an end that is known.
     *
     * @return id of the row
     * @throws org.springframework.dao.DataIntegrityViolationException if an absence from it is open already
     */
    public String catat(String pemegangId, SifatKetidakhadiran sifat, LocalDate mulai) {
        return simpan(pemegangId, sifat, null, mulai, null);
    }

    /** The same of an official, who comes back; {@code sampai} is his last day without duty where it is known. */
    public String catat(String pemegangId, LocalDate mulai, LocalDate sampai) {
        return simpan(pemegangId, SifatKetidakhadiran.SEMENTARA, null, mulai, sampai);
    }

    /** The absences from a post that go on on a day, or begin later, the first one first. */
    @Transactional(readOnly = true)
    public List<Ketidakhadiran> berlanjut(String pemegangId, LocalDate hari) {
        return ketidakhadiran.sejak(pemegangId, hari);
    }

    /** All absences from some posts, whenever they were, the first one first. */
    @Transactional(readOnly = true)
    public List<Ketidakhadiran> semua(Collection<String> pemegangIds) {
        return pemegangIds.isEmpty() ? List.of() : ketidakhadiran.findByPemegangIdInOrderByMulaiAscIdAsc(pemegangIds);
    }

    /**
     * An absence has another end, or belongs to the row that puts its post right: another row takes its place.
     *
     * @return id of that row
     */
    public String ganti(String id, String pemegangId, LocalDate sampai) {
        Ketidakhadiran lama = ketidakhadiran.findById(id).orElseThrow();
        lama.alihkan(lama.mulai(), lama.id());
        ketidakhadiran.flush();
        Ketidakhadiran baru = ketidakhadiran.saveAndFlush(
                new Ketidakhadiran(pemegangId, lama.sifat(), lama.pelaksanaId(), lama.mulai(), sampai, jam.instant()));
        lama.alihkan(lama.mulai(), baru.id());
        kabarkan(pemegangId);
        return baru.id();
    }

    /**
     * From a day on a member of the board acts whom the Lurah has named (AMB-88).
     *
     * @param id the absence
     * @return id of the row that tells so, which takes its place from that day on
     */
    public String tunjuk(String id, String pelaksanaId, LocalDate sejak) {
        Ketidakhadiran lama = ketidakhadiran.findById(id).orElseThrow();
        LocalDate berlaku = sejak.isBefore(lama.mulai()) ? lama.mulai() : sejak;
        // The closed row must give up its open key before the new one takes it: Hibernate would insert first.
        lama.akhiri(berlaku);
        ketidakhadiran.flush();
        return simpan(lama.pemegangId(), lama.sifat(), pelaksanaId, berlaku, null);
    }

    /** Whoever was absent is on duty from a day on; an absence that would only begin then never came to be. */
    public void akhiri(String id, LocalDate kembali) {
        ketidakhadiran.findById(id).ifPresent(satu -> {
            satu.akhiri(kembali);
            ketidakhadiran.flush();
            kabarkan(satu.pemegangId());
        });
    }

    /**
     * What was written of an absence from a day on never came to be, whoever acted meanwhile. Nobody is told: what takes its place
     * is written in the same transaction, and told then ({@link #kabarkan}).
     */
    public void batalkan(String pemegangId, LocalDate mulai) {
        ketidakhadiran.sejak(pemegangId, mulai).stream().filter(satu -> !satu.mulai().isBefore(mulai))
                .forEach(satu -> satu.akhiri(satu.mulai()));
        ketidakhadiran.flush();
    }

    private String simpan(String pemegangId, SifatKetidakhadiran sifat, String pelaksanaId, LocalDate mulai, LocalDate sampai) {
        Ketidakhadiran baru = ketidakhadiran.saveAndFlush(
                new Ketidakhadiran(pemegangId, sifat, pelaksanaId, mulai, sampai, jam.instant()));
        kabarkan(pemegangId);
        return baru.id();
    }

    /** Tells all of the board that a post belongs to: whoever acts for another has what that one has. */
    public void kabarkan(String pemegangId) {
        pemegang.findById(pemegangId)
                .ifPresent(siapa -> kabar.berubah(pemegang.belumBerakhir(siapa.unitId(), siapa.mulai())));
    }
}
