package id.rukun.pemberitahuan.kirim;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PengirimanRepository extends JpaRepository<Pengiriman, String> {

    /** Ids of the notices in a letter. */
    @Query("select p.pemberitahuanId from Pengiriman p where p.suratId = :surat")
    List<String> isi(String surat);

    @Modifying
    @Query("delete from Pengiriman p where p.suratId in (select s.id from SuratKeluar s where s.selesaiPada < :sebelum)")
    int hapusSebelum(Instant sebelum);
}
