package id.rukun.prosedur.koordinasi.jadwal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SesiKoordinasiRepository extends JpaRepository<SesiKoordinasi, String> {

    List<SesiKoordinasi> findByKoordinasiIdOrderByKeAscPelaksanaanAsc(String koordinasiId);

    /** Number of the latest session that was opened; zero before the first one. */
    @Query("select coalesce(max(s.ke), 0) from SesiKoordinasi s where s.koordinasiId = :koordinasiId")
    int terakhir(String koordinasiId);

    /** Whether one of its sessions is still being held. */
    @Query("""
            select count(s) > 0 from SesiKoordinasi s, Kasus k where s.koordinasiId = :koordinasiId and k.id = s.kasusId
              and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN""")
    boolean berjalan(String koordinasiId);
}
