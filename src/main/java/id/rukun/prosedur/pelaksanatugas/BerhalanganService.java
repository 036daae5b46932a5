package id.rukun.prosedur.pelaksanatugas;

import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KetidakhadiranService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.pelaksanatugas.formulir.BerhalanganIsian;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of absences as cases tell them. */
@Service
@Transactional
public class BerhalanganService {

    private final BerhalanganRepository berhalangan;
    private final KetidakhadiranService ketidakhadiran;
    private final JabatanService jabatan;

    BerhalanganService(BerhalanganRepository berhalangan, KetidakhadiranService ketidakhadiran, JabatanService jabatan) {
        this.berhalangan = berhalangan;
        this.ketidakhadiran = ketidakhadiran;
        this.jabatan = jabatan;
    }

    /** Takes back what a case has written into the register: it is about another absence, or tells of it anew. */
    public void lepaskan(String kasusId) {
        cari(kasusId).filter(yang -> yang.ketidakhadiranId() != null).ifPresent(yang -> {
            ketidakhadiran.batalkan(yang.pemegangId(), yang.mulai());
            yang.dalamRegister(null);
        });
    }

    /** Records an absence, in the register as well: from its first day on he is not on duty. What the case told before is let go of. */
    public Berhalangan catat(String kasusId, BerhalanganIsian isian) {
        Berhalangan yang = berhalangan.findById(kasusId).orElseGet(() -> new Berhalangan(kasusId));
        String lama = yang.pemegangId();
        yang.dicatat(isian, jabatan.posisi(isian.pengurus()).orElseThrow().unitId());
        yang.dalamRegister(ketidakhadiran.catat(isian.pengurus(), isian.sifat().sifat(), isian.mulai()));
        if (lama != null && !lama.equals(isian.pengurus())) {
            ketidakhadiran.kabarkan(lama);
        }
        return berhalangan.save(yang);
    }

    /** The Lurah names who acts from a day on. */
    public void tunjuk(String kasusId, String pelaksanaId, LocalDate sejak) {
        Berhalangan yang = ambil(kasusId);
        yang.dalamRegister(ketidakhadiran.tunjuk(yang.ketidakhadiranId(), pelaksanaId, sejak));
    }

    /** He is expected back on another day. */
    public void perkirakan(String kasusId, LocalDate hari) {
        ambil(kasusId).diperkirakan(hari);
    }

    /** He is on duty again from a day on. */
    public void kembali(String kasusId, LocalDate hari) {
        ambil(kasusId).bertugas(hari);
        akhiri(kasusId, hari);
    }

    /** The absence is over with the post itself, from a day on. */
    public void akhiri(String kasusId, LocalDate berlaku) {
        ketidakhadiran.akhiri(ambil(kasusId).ketidakhadiranId(), berlaku);
    }

    @Transactional(readOnly = true)
    public Optional<Berhalangan> cari(String kasusId) {
        return berhalangan.findById(kasusId);
    }

    /** The absence that a case is about. */
    @Transactional(readOnly = true)
    public Berhalangan ambil(String kasusId) {
        return cari(kasusId).orElseThrow();
    }

    /** The post from which somebody is absent. */
    @Transactional(readOnly = true)
    public PemegangJabatan posisi(Berhalangan yang) {
        return jabatan.posisi(yang.pemegangId()).orElseThrow();
    }

    /** The running cases about absences from a post. */
    @Transactional(readOnly = true)
    public List<Berhalangan> berjalan(String pemegangId) {
        return berhalangan.berjalan(pemegangId);
    }

    /** The others on the board who are on duty on a day. */
    @Transactional(readOnly = true)
    public List<PemegangJabatan> sejawat(Berhalangan yang, LocalDate hari) {
        return jabatan.pengurus(yang.unitId(), hari).stream().filter(p -> !p.id().equals(yang.pemegangId()))
                .filter(p -> !p.jabatan().ketua() && jabatan.melaksanakan(p, hari)).toList();
    }

    /** The Sekretaris who is on duty today, or when the absence begins; empty where none can act. */
    @Transactional(readOnly = true)
    public Optional<PemegangJabatan> sekretaris(Berhalangan yang, LocalDate hariIni) {
        return sejawat(yang, yang.mulai().isAfter(hariIni) ? yang.mulai() : hariIni).stream()
                .filter(p -> p.jabatan().sekretaris()).findFirst();
    }
}
