package id.rukun.prosedur.penonaktifan.musyawarah;

import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.formulir.musyawarah.JalurHasil;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of results of Musyawarah about members of boards. */
@Service
@Transactional
public class HasilPenonaktifanService {

    private final HasilPenonaktifanRepository hasil;
    private final PenonaktifanService penonaktifan;
    private final MusyawarahService musyawarah;
    private final JabatanService jabatan;
    private final WilayahService wilayah;

    HasilPenonaktifanService(HasilPenonaktifanRepository hasil, PenonaktifanService penonaktifan, MusyawarahService musyawarah,
            JabatanService jabatan, WilayahService wilayah) {
        this.hasil = hasil;
        this.penonaktifan = penonaktifan;
        this.musyawarah = musyawarah;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
    }

    /** The result sets out for the Lurah; what came of an earlier one falls. */
    public void berangkat(String kasusId, JalurHasil jalur, LocalDate hari) {
        HasilPenonaktifan yang = hasil.findById(kasusId).orElseGet(() -> new HasilPenonaktifan(kasusId));
        yang.berangkat(jalur, jalur == JalurHasil.MELALUI_KETUA_RW ? hari : null);
        hasil.save(yang);
    }

    /**
     * It has reached the Lurah.
     *
     * @param dari who handed it over
     * @param dijemput whether the Lurah fetched it from the Ketua RW
     */
    public void terima(String kasusId, LocalDate hari, String dari, boolean dijemput) {
        ambil(kasusId).diterima(hari, dari, dijemput);
    }

    /** The Lurah refuses it by a norm. */
    public void tolak(String kasusId, String norma) {
        ambil(kasusId).ditolak(norma);
    }

    @Transactional(readOnly = true)
    public Optional<HasilPenonaktifan> cari(String kasusId) {
        return hasil.findById(kasusId);
    }

    @Transactional(readOnly = true)
    public HasilPenonaktifan ambil(String kasusId) {
        return cari(kasusId).orElseThrow();
    }

    /** Whether it is about the board of an RT; else of an RW. */
    @Transactional(readOnly = true)
    public boolean rt(String kasusId) {
        return wilayah.unit(penonaktifan.ambil(kasusId).unitId()).jenis() == JenisUnit.RT;
    }

    /** Id of the RW whose Ketua passes the result on. */
    @Transactional(readOnly = true)
    public Optional<String> rwPenerus(String kasusId) {
        return wilayah.leluhur(penonaktifan.ambil(kasusId).unitId(), JenisUnit.RW).map(Unit::id);
    }

    /** What came of the latest Musyawarah of the case; empty before one was called. */
    @Transactional(readOnly = true)
    public Optional<HasilRangkaian> musyawarah(String kasusId) {
        return musyawarah.hasil(kasusId, rt(kasusId) ? JenisMusyawarah.RT : JenisMusyawarah.RW,
                List.of(penonaktifan.ambil(kasusId).unitId())).stream().findFirst();
    }

    /** Whether the one concerned is the Ketua RW, or exercises his chair on a day, and so would forward his own removal. */
    @Transactional(readOnly = true)
    public boolean tentangKetuaRw(String kasusId, LocalDate hari) {
        PemegangJabatan siapa = penonaktifan.subjek(kasusId);
        return !rt(kasusId) && (siapa.jabatan().ketua()
                || jabatan.pemegangKursi(siapa.unitId(), hari).filter(p -> p.orang().equals(siapa.orang())).isPresent());
    }
}
