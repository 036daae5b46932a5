package id.rukun.lampiran;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TempatLampiranRepository extends JpaRepository<TempatLampiran, Short> {

    /** Writes the id, unless another node was first: a row that is there is never changed. */
    @Modifying
    @Query(value = "insert into lampiran_tempat (kunci, id) values (1, :id)", nativeQuery = true)
    void catat(String id);
}
