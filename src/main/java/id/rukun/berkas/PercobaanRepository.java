package id.rukun.berkas;

import org.springframework.data.jpa.repository.JpaRepository;

interface PercobaanRepository extends JpaRepository<Percobaan, String> {}
